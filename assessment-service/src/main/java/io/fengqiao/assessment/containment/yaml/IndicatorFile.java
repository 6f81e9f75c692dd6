package io.fengqiao.assessment.containment.yaml;

import io.fengqiao.assessment.containment.IndicatorBook;
import io.fengqiao.assessment.containment.IndicatorRule;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `rules/indicators.yaml`, and every edition after it.
///
/// A proposal is not tried on anything: what is divided by what is counted by code alone, and an edition says
/// in words what that is.
record IndicatorFile(String version, List<Entry> indicators) {
    record Entry(String id, List<String> rule, String quote, String name, String numerator, String denominator) {
        IndicatorRule indicator() {
            return new IndicatorRule(id, rule, quote, name, numerator.strip(), denominator.strip());
        }
    }

    IndicatorBook book() {
        return new IndicatorBook(
                version, indicators.stream().map(Entry::indicator).toList());
    }

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        EditionShelf<IndicatorBook> indicatorBook(ShippedBooks shipped) {
            return shipped.shelf(
                    YamlBook.of("indicators", IndicatorFile.class, IndicatorFile::book, IndicatorBook::version));
        }
    }
}
