package io.fengqiao.grid.people.staff;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CoursesFile.class)
class StaffConfiguration {
    @Bean
    CourseBook courseBook(CoursesFile file) {
        return file.book();
    }
}
