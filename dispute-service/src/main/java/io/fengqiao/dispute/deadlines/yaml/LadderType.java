package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.BookRefused;
import io.fengqiao.chassis.rules.BookType;
import io.fengqiao.chassis.rules.Past;
import io.fengqiao.chassis.rules.yaml.StrictYaml;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// How the ladder is written, and on which days a dispute on the books would have climbed it.
final class LadderType implements BookType<LadderBook> {
    private final WorkingCalendar calendar;
    private final PastCases cases;

    LadderType(WorkingCalendar calendar, PastCases cases) {
        this.calendar = calendar;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "ladder";
    }

    @Override
    public LadderBook read(String content) {
        return StrictYaml.read(name(), content, LadderFile.class, file -> file.book(calendar));
    }

    @Override
    public String version(LadderBook book) {
        return book.version();
    }

    /// Nobody escapes it: what is overdue is still urged, supervised and taken up (S121, S122).
    @Override
    public void checkFollows(LadderBook present, LadderBook next) {
        var missing = EnumSet.copyOf(present.steps());
        missing.removeAll(next.steps());
        if (!missing.isEmpty()) {
            throw new BookRefused(name(), "steps are missing: " + missing + " (expected: every step there was)");
        }
    }

    @Override
    public List<Past<LadderBook>> past(int most) {
        return cases.decidedAgain(most, this::outcome);
    }

    /// What is open yet climbs to the top, as if nobody settled it.
    private String outcome(LadderBook book, PastCase past) {
        var time = past.time();
        var above = time.level() != Level.DISTRICT;
        var climbed = new ArrayList<String>();
        var told = new ArrayList<String>();
        var at = time.dueAt();
        for (var next = book.after(climbed, time.dueAt(), above);
                next.isPresent() && at != null && (time.doneAt() == null || at.isBefore(time.doneAt()));
                next = book.after(climbed, time.dueAt(), above)) {
            told.add(next.get().rung().step() + " " + day(at));
            climbed.add(next.get().rung().id());
            at = next.get().next();
        }
        return told.isEmpty() ? "settled in time" : String.join(", ", told);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.SHANGHAI);
    }
}
