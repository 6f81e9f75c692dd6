package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.chassis.rules.BookRefused;
import io.fengqiao.chassis.rules.BookType;
import io.fengqiao.chassis.rules.Past;
import io.fengqiao.chassis.rules.yaml.StrictYaml;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.routing.RoutingBook;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import java.util.List;
import java.util.TreeSet;

/// How the book of routing is written, and where it would send a dispute on the books.
final class RoutingType implements BookType<RoutingBook> {
    private final PastCases cases;

    RoutingType(PastCases cases) {
        this.cases = cases;
    }

    private static final Directory CODES = new Codes();

    @Override
    public String name() {
        return "routing";
    }

    @Override
    public RoutingBook read(String content) {
        return StrictYaml.read(name(), content, RoutingFile.class, RoutingFile::book);
    }

    @Override
    public String version(RoutingBook book) {
        return book.version();
    }

    /// A kind that is on the books already has to be routed when it goes up.
    @Override
    public void checkFollows(RoutingBook present, RoutingBook next) {
        var missing = new TreeSet<>(present.kinds());
        missing.removeAll(next.kinds());
        if (!missing.isEmpty()) {
            throw new BookRefused(name(), "kinds are missing: " + missing + " (expected: every kind there was)");
        }
    }

    @Override
    public List<Past<RoutingBook>> past(int most) {
        return cases.decidedAgain(most, this::outcome);
    }

    private String outcome(RoutingBook book, PastCase past) {
        if (!book.knows(past.kind())) {
            return "no route for " + past.kind();
        }
        var route = book.first(past.kind(), Grade.valueOf(past.grade()), past.territory(), CODES);
        return route.level() + " " + route.unit() + (route.matterUnit() == null ? "" : " with " + route.matterUnit());
    }

    /// Outcomes are compared by code.
    private static final class Codes implements Directory {
        @Override
        public Lookup look(String division) {
            return new Lookup.Unknown();
        }

        @Override
        public Lookup lookUnit(String department) {
            return new Lookup.Unknown();
        }

        @Override
        public String nameOf(String code) {
            return code;
        }
    }
}
