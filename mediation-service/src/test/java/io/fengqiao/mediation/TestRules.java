package io.fengqiao.mediation;

import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import io.fengqiao.mediation.assignment.AssignmentRules;
import io.fengqiao.mediation.organizations.OrganizationRules;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.core.io.DefaultResourceLoader;

/// The rule books as they are shipped.
public final class TestRules {
    private TestRules() {}

    public static AssignmentRules assignment() {
        return read("assignment", AssignmentRules.class).at(Instant.EPOCH);
    }

    public static OrganizationRules organizations() {
        return read("organizations", OrganizationRules.class).at(Instant.EPOCH);
    }

    private static <B extends Record> Effective<B> read(String book, Class<B> type) {
        var shipped = new ShippedBooks(new DefaultResourceLoader(), "classpath:rules/");
        return shipped.shelf(YamlBook.of(book, type, Function.identity(), _ -> "shipped"));
    }
}
