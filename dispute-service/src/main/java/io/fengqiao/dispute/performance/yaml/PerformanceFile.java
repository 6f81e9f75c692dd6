package io.fengqiao.dispute.performance.yaml;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import io.fengqiao.dispute.performance.WaysBook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/performance.yaml`, and every edition after it.
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
                                way.days() == null ? null : Limit.one(way.id(), null, way.days(), null),
                                way.move()))
                        .toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        EditionShelf<WaysBook> performanceBook(ShippedBooks shipped) {
            return shipped.shelf(
                    YamlBook.of("performance", PerformanceFile.class, PerformanceFile::book, WaysBook::version));
        }
    }
}
