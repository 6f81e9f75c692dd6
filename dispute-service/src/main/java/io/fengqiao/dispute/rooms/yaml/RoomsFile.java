package io.fengqiao.dispute.rooms.yaml;

import io.fengqiao.dispute.rooms.RoomBook;
import io.fengqiao.dispute.routing.Grade;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/rooms.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.rooms", ignoreUnknownFields = false)
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
    @EnableConfigurationProperties(RoomsFile.class)
    static class Reading {
        @Bean
        RoomBook roomBook(RoomsFile file) {
            return file.book();
        }
    }
}
