package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.TimeLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TimeLimitsFile.class, LadderFile.class})
class DeadlineBooks {
    @Bean
    TimeLimits timeLimits(TimeLimitsFile file, WorkingCalendar calendar) {
        return file.book(calendar);
    }

    @Bean
    LadderBook ladderBook(LadderFile file, WorkingCalendar calendar) {
        return file.book(calendar);
    }

    @Bean
    Reasoning reasoning(WorkingCalendar calendar) {
        return new Reasoning(calendar);
    }
}
