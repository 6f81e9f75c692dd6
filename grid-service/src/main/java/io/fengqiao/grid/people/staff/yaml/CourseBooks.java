package io.fengqiao.grid.people.staff.yaml;

import io.fengqiao.grid.people.staff.CourseBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CoursesFile.class)
class CourseBooks {
    @Bean
    CourseBook courseBook(CoursesFile file) {
        return file.book();
    }
}
