package io.fengqiao.grid.people.shifts.yaml;

import io.fengqiao.grid.people.shifts.WorkingHours;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HoursFile.class)
class HoursBooks {
    @Bean
    WorkingHours workingHours(HoursFile file) {
        return file.book();
    }
}
