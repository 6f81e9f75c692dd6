package io.fengqiao.dispute.routing.yaml;

import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.rulebook.BookForm;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.yaml.StrictYaml;

/// How the book of grading is written, and what it says of a dispute on the books.
final class GradingForm implements BookForm<GradingBook> {
    @Override
    public String name() {
        return "grading";
    }

    @Override
    public GradingBook read(String content) {
        return StrictYaml.read(name(), content, "rules.grading", GradingFile.class, GradingFile::book);
    }

    @Override
    public String version(GradingBook book) {
        return book.version();
    }

    @Override
    public void checkFollows(GradingBook present, GradingBook next) {
        // every grading book grades every dispute: it takes nothing away
    }

    @Override
    public String outcome(GradingBook book, PastCase past) {
        var graded = book.grade(past.kind(), past.facts());
        return graded.grade() + " " + graded.scale();
    }
}
