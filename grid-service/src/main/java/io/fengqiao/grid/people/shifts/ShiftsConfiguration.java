package io.fengqiao.grid.people.shifts;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HoursFile.class)
class ShiftsConfiguration {
    @Bean
    WorkingHours workingHours(HoursFile file) {
        return file.book();
    }
}
