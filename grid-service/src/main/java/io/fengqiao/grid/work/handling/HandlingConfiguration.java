package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandlingFile.class)
class HandlingConfiguration {
    @Bean
    HandlingBook handlingBook(HandlingFile file, WorkingCalendar calendar) {
        return new HandlingBook(file.rules(), calendar);
    }
}
