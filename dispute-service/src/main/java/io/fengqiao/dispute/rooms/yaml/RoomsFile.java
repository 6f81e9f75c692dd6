package io.fengqiao.dispute.rooms.yaml;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import io.fengqiao.dispute.rooms.RoomBook;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/rooms.yaml`, and every edition after it.
record RoomsFile(String version, String petitionOffice, List<RoomBook.Core> core, List<Entry> occasions) {
    record Entry(
            String id,
            String source,
            @DefaultValue Set<Grade> grades,
            @DefaultValue Set<String> channels,
            String words) {}

    RoomBook book() {
        return new RoomBook(
                version,
                petitionOffice,
                core,
                occasions.stream()
                        .map(one -> new RoomBook.Occasion(
                                one.id(), one.source(), one.grades(), one.channels(), one.words()))
                        .toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        EditionShelf<RoomBook> roomsBook(ShippedBooks shipped, PastCases cases) {
            return shipped.shelf(YamlBook.of("rooms", RoomsFile.class, RoomsFile::book, RoomBook::version)
                    .triedOn(most -> cases.decidedAgain(most, Reading::outcome)));
        }

        private static String outcome(RoomBook book, PastCase past) {
            return book.occasion(Grade.valueOf(past.grade()), past.channel())
                    .map(Reason::rule)
                    .orElse("no room");
        }
    }
}
