package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.RoutingBook;
import io.fengqiao.dispute.rulebook.PastCases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The books of grading and routing.
@Configuration(proxyBeanMethods = false)
class RoutingBooks {
    @Bean
    EditionShelf<GradingBook> gradingBook(ShippedBooks shipped, PastCases cases) {
        return shipped.shelf(new GradingType(cases));
    }

    @Bean
    EditionShelf<RoutingBook> routingBook(ShippedBooks shipped, PastCases cases) {
        return shipped.shelf(new RoutingType(cases));
    }
}
