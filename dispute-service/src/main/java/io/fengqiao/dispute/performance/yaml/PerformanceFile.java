package io.fengqiao.dispute.performance.yaml;

import io.fengqiao.dispute.deadlines.Limit;
import io.fengqiao.dispute.performance.WaysBook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/performance.yaml`, or what an operator's configuration put in its place.
@ConfigurationProperties(prefix = "rules.performance", ignoreUnknownFields = false)
record PerformanceFile(String version, List<WayEntry> ways) {
    record WayEntry(
            String id,
            String source,
            String words,
            @Nullable Integer days,
            @Nullable String move) {}

    WaysBook book() {
        return new WaysBook(
                version,
                ways.stream()
                        .map(way -> new WaysBook.Way(
                                way.id(),
                                way.source(),
                                way.words(),
                                way.days() == null ? null : new Limit.Days(way.days()),
                                way.move()))
                        .toList());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(PerformanceFile.class)
    static class Reading {
        @Bean
        WaysBook waysBook(PerformanceFile file) {
            return file.book();
        }
    }
}
