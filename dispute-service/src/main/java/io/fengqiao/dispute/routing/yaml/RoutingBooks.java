package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.RoutingBook;
import io.fengqiao.dispute.rulebook.Shelf;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The shipped books, each the first edition on its shelf.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GradingFile.class, RoutingFile.class})
class RoutingBooks {
    @Bean
    GradingBook gradingBook(GradingFile file) {
        return file.book();
    }

    @Bean
    RoutingBook routingBook(RoutingFile file) {
        return file.book();
    }

    @Bean
    Shelf<GradingBook> gradingShelf(GradingBook shipped) {
        return new Shelf<>(new GradingForm(), shipped);
    }

    @Bean
    Shelf<RoutingBook> routingShelf(RoutingBook shipped) {
        return new Shelf<>(new RoutingForm(), shipped);
    }
}
