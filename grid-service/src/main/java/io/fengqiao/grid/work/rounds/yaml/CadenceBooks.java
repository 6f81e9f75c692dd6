package io.fengqiao.grid.work.rounds.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.grid.work.rounds.CadenceBook;
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
