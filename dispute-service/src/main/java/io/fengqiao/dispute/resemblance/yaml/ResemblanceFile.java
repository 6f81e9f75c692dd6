package io.fengqiao.dispute.resemblance.yaml;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import io.fengqiao.dispute.resemblance.ResemblanceBook;
import io.fengqiao.dispute.resemblance.ResemblanceBook.Points;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/resemblance.yaml`, and every edition after it.
record ResemblanceFile(String version, int windowDays, int suggestFrom, Points points) {
    ResemblanceBook book() {
        return new ResemblanceBook(version, Duration.ofDays(windowDays), suggestFrom, points);
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        EditionShelf<ResemblanceBook> resemblanceBook(ShippedBooks shipped) {
            return shipped.shelf(
                    YamlBook.of("resemblance", ResemblanceFile.class, ResemblanceFile::book, ResemblanceBook::version));
        }
    }
}
