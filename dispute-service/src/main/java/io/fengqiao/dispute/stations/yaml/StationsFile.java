package io.fengqiao.dispute.stations.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.dispute.rulebook.PastCases;
import io.fengqiao.dispute.stations.Body;
import io.fengqiao.dispute.stations.StationBook;
import io.fengqiao.dispute.stations.StationBook.Limits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/stations.yaml`, and every edition after it.
record StationsFile(String version, LimitsEntry incoming, List<BodyEntry> bodies) {
    record BodyEntry(Body body, String name, String ground, RuleEntry accept, RuleEntry answer) {}

    record LimitsEntry(RuleEntry accept, RuleEntry answer) {}

    record RuleEntry(
            String id,
            String source,
            @Nullable Integer days,
            @Nullable Integer workingDays) {
        StationBook.Rule rule() {
            return new StationBook.Rule(id, source, Limit.one(id, workingDays, days, null));
        }
    }

    StationBook book() {
        return new StationBook(
                version,
                bodies.stream()
                        .map(one -> new StationBook.Entry(
                                one.body(),
                                one.name(),
                                one.ground(),
                                new Limits(one.accept().rule(), one.answer().rule())))
                        .toList(),
                new Limits(incoming.accept().rule(), incoming.answer().rule()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        EditionShelf<StationBook> stationsBook(ShippedBooks shipped, WorkingCalendar calendar, PastCases cases) {
            return shipped.shelf(new StationBookType(calendar, cases));
        }
    }
}
