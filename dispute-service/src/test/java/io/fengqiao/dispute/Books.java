package io.fengqiao.dispute;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.RoutingBook;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// The rule books as the service ships them, read as the service reads them, and nothing else of it.
public record Books(
        GradingBook grading, RoutingBook routing, TimeLimits limits, LadderBook ladder, Reasoning reasoning) {
    private static final Books SHIPPED = read();

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"io.fengqiao.dispute.routing.yaml", "io.fengqiao.dispute.deadlines.yaml"})
    static class OnlyTheBooks {
        @Bean
        WorkingCalendar calendar() {
            return WorkingCalendar.published();
        }
    }

    public static Books shipped() {
        return SHIPPED;
    }

    private static Books read() {
        try (var context = new SpringApplicationBuilder(OnlyTheBooks.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "spring.config.name=none",
                        "spring.config.import=classpath:rules/grading.yaml,classpath:rules/routing.yaml,"
                                + "classpath:rules/time-limits.yaml,classpath:rules/ladder.yaml")
                .run()) {
            return new Books(
                    context.getBean(GradingBook.class),
                    context.getBean(RoutingBook.class),
                    context.getBean(TimeLimits.class),
                    context.getBean(LadderBook.class),
                    context.getBean(Reasoning.class));
        }
    }
}
