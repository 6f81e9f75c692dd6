package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.BookType;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Past;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.chassis.rules.yaml.StrictYaml;
import io.fengqiao.dispute.deadlines.Occasion;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.deadlines.Task;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import java.time.LocalDateTime;
import java.util.List;

/// How the book of time limits is written, and when a dispute on the books would have been due by it: counted
/// from its last dispatch, without the pauses and the days agreed, which no book changes.
final class TimeLimitsType implements BookType<TimeLimits> {
    private final WorkingCalendar calendar;
    private final PastCases cases;

    TimeLimitsType(WorkingCalendar calendar, PastCases cases) {
        this.calendar = calendar;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "time-limits";
    }

    @Override
    public TimeLimits read(String content) {
        return StrictYaml.read(name(), content, TimeLimitsFile.class, file -> file.book(calendar));
    }

    @Override
    public String version(TimeLimits book) {
        return book.version();
    }

    @Override
    public List<Past<TimeLimits>> past(int most) {
        return cases.decidedAgain(most, this::outcome);
    }

    private String outcome(TimeLimits book, PastCase past) {
        var time = past.time();
        var referral = time.referral() == null ? null : Referral.valueOf(time.referral());
        var on = new Occasion(past.kind(), past.channel(), referral, time.level());
        var told = "accept by " + day(book.term(Task.ACCEPT, on, time.dispatchedAt())) + ", settle by "
                + day(book.term(Task.RESOLVE, on, time.dispatchedAt()));
        return time.doneAt() == null
                ? told
                : told + ", feed back by " + day(book.term(Task.FEEDBACK, on, time.doneAt()));
    }

    private static String day(Term term) {
        var last = LocalDateTime.ofInstant(term.dueAt().minusMillis(1), WorkingCalendar.SHANGHAI);
        return term.budget() instanceof Limit.Hours
                ? last.plusNanos(1_000_000).toString()
                : last.toLocalDate().toString();
    }
}
