package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.rulebook.PastCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The books of time.
@Configuration(proxyBeanMethods = false)
class DeadlineBooks {
    @Bean
    EditionShelf<TimeLimits> timeLimits(ShippedBooks shipped, WorkingCalendar calendar, PastCases cases) {
        return shipped.shelf(new TimeLimitsType(calendar, cases));
    }

    @Bean
    EditionShelf<LadderBook> ladderBook(ShippedBooks shipped, WorkingCalendar calendar, PastCases cases) {
        return shipped.shelf(new LadderType(calendar, cases));
    }

    @Bean
    Reasoning reasoning(WorkingCalendar calendar) {
        return new Reasoning(calendar);
    }
}
