package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.people.staff.CourseBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostsFile.class)
class PostsConfiguration {
    @Bean
    PostBook postBook(PostsFile file, CourseBook courses) {
        return file.book(courses);
    }
}
