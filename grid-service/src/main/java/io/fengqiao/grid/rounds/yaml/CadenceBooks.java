package io.fengqiao.grid.rounds.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.grid.rounds.CadenceBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CadenceFile.class)
class CadenceBooks {
    @Bean
    CadenceBook cadenceBook(CadenceFile file, WorkingCalendar calendar) {
        return file.book(calendar);
    }
}
