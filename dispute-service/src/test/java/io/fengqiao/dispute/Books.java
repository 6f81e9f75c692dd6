package io.fengqiao.dispute;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.RoutingBook;
import io.fengqiao.dispute.rulebook.PastCases;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ResourceLoader;

/// The rule books as the service ships them, read as the service reads them, and nothing else of it.
public record Books(
        GradingBook grading, RoutingBook routing, TimeLimits limits, LadderBook ladder, Reasoning reasoning) {
    private static final Books SHIPPED = read();

    /// No `@Configuration`: the service's own scan must not find it.
    @ComponentScan({"io.fengqiao.dispute.routing.yaml", "io.fengqiao.dispute.deadlines.yaml"})
    static class OnlyTheBooks {
        @Bean
        WorkingCalendar calendar() {
            return WorkingCalendar.published();
        }

        @Bean
        ShippedBooks shippedBooks(ResourceLoader resources) {
            return new ShippedBooks(resources, "classpath:rules/");
        }

        @Bean
        PastCases nothingToTryThemOn() {
            return _ -> List.of();
        }
    }

    public static Books shipped() {
        return SHIPPED;
    }

    private static Books read() {
        try (var context = new AnnotationConfigApplicationContext(OnlyTheBooks.class)) {
            return new Books(
                    book(context, GradingBook.class),
                    book(context, RoutingBook.class),
                    book(context, TimeLimits.class),
                    book(context, LadderBook.class),
                    context.getBean(Reasoning.class));
        }
    }

    private static <B> B book(ListableBeanFactory beans, Class<B> type) {
        EditionShelf<B> shelf = beans.<EditionShelf<B>>getBeanProvider(
                        ResolvableType.forClassWithGenerics(EditionShelf.class, type))
                .getObject();
        return shelf.at(Instant.EPOCH);
    }
}
