package io.fengqiao.grid.teams.yaml;

import io.fengqiao.grid.staff.CourseBook;
import io.fengqiao.grid.teams.PostBook;
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
