package io.fengqiao.dispute.stations.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.deadlines.Limit;
import io.fengqiao.dispute.rulebook.Shelf;
import io.fengqiao.dispute.stations.Body;
import io.fengqiao.dispute.stations.StationBook;
import io.fengqiao.dispute.stations.StationBook.Limits;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/stations.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.stations", ignoreUnknownFields = false)
record StationsFile(String version, LimitsEntry incoming, List<BodyEntry> bodies) {
    record BodyEntry(Body body, String name, String ground, TermEntry accept, TermEntry answer) {}

    record LimitsEntry(TermEntry accept, TermEntry answer) {}

    record TermEntry(
            String id,
            String source,
            @Nullable Integer days,
            @Nullable Integer workingDays) {
        StationBook.Term term() {
            if (Stream.of(days, workingDays).anyMatch(length -> length != null && length < 1)) {
                throw new IllegalArgumentException("limit " + id + " is shorter than 1 (expected: at least 1)");
            }
            if (days != null && workingDays == null) {
                return new StationBook.Term(id, source, new Limit.Days(days));
            }
            if (workingDays != null && days == null) {
                return new StationBook.Term(id, source, new Limit.WorkingDays(workingDays));
            }
            throw new IllegalArgumentException(
                    "limit " + id + " needs a length (expected: exactly one of days, working-days)");
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
                                new Limits(one.accept().term(), one.answer().term())))
                        .toList(),
                new Limits(incoming.accept().term(), incoming.answer().term()));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(StationsFile.class)
    static class Reading {
        @Bean
        StationBook stationBook(StationsFile file) {
            return file.book();
        }

        @Bean
        Shelf<StationBook> stationShelf(StationBook shipped, WorkingCalendar calendar) {
            return new Shelf<>(new StationBookForm(calendar), shipped);
        }
    }
}
