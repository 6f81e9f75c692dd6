package io.fengqiao.grid.work.handling.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.grid.work.handling.HandlingBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandlingFile.class)
class HandlingBooks {
    @Bean
    HandlingBook handlingBook(HandlingFile file, WorkingCalendar calendar) {
        return new HandlingBook(file.rules(), calendar);
    }
}
