package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.chassis.rules.BookType;
import io.fengqiao.chassis.rules.Past;
import io.fengqiao.chassis.rules.yaml.StrictYaml;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import java.util.List;

/// How the book of grading is written, and what it says of a dispute on the books.
final class GradingType implements BookType<GradingBook> {
    private final PastCases cases;

    GradingType(PastCases cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "grading";
    }

    @Override
    public GradingBook read(String content) {
        return StrictYaml.read(name(), content, GradingFile.class, GradingFile::book);
    }

    @Override
    public String version(GradingBook book) {
        return book.version();
    }

    @Override
    public List<Past<GradingBook>> past(int most) {
        return cases.decidedAgain(most, this::outcome);
    }

    private String outcome(GradingBook book, PastCase past) {
        var graded = book.grade(past.kind(), past.facts());
        return graded.grade() + " " + graded.scale();
    }
}
