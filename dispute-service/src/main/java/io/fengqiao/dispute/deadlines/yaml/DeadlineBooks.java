package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.rulebook.Shelf;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The shipped books, each the first edition on its shelf.
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
    Shelf<TimeLimits> timeLimitsShelf(TimeLimits shipped, WorkingCalendar calendar) {
        return new Shelf<>(new TimeLimitsForm(calendar), shipped);
    }

    @Bean
    Shelf<LadderBook> ladderShelf(LadderBook shipped, WorkingCalendar calendar) {
        return new Shelf<>(new LadderForm(calendar), shipped);
    }

    @Bean
    Reasoning reasoning(WorkingCalendar calendar) {
        return new Reasoning(calendar);
    }
}
