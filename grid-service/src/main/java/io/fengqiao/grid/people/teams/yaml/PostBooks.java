package io.fengqiao.grid.people.teams.yaml;

import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.teams.PostBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostsFile.class)
class PostBooks {
    @Bean
    PostBook postBook(PostsFile file, CourseBook courses) {
        return file.book(courses);
    }
}
