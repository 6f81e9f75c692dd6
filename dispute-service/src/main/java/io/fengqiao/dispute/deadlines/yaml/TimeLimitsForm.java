package io.fengqiao.dispute.deadlines.yaml;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.dispute.deadlines.Limit;
import io.fengqiao.dispute.deadlines.Occasion;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.deadlines.Task;
import io.fengqiao.dispute.deadlines.Term;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.rulebook.BookForm;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.yaml.StrictYaml;
import java.time.LocalDateTime;

/// How the book of time limits is written, and when a dispute on the books would have been due by it: counted from its
/// last dispatch, without the pauses and the days agreed, which no book changes.
final class TimeLimitsForm implements BookForm<TimeLimits> {
    private final WorkingCalendar calendar;

    TimeLimitsForm(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "time-limits";
    }

    @Override
    public TimeLimits read(String content) {
        return StrictYaml.read(name(), content, "rules.time-limits", TimeLimitsFile.class, file -> file.book(calendar));
    }

    @Override
    public String version(TimeLimits book) {
        return book.version();
    }

    @Override
    public void checkFollows(TimeLimits present, TimeLimits next) {
        // every book has a limit for every dispute, and what runs keeps the edition it began with
    }

    @Override
    public String outcome(TimeLimits book, PastCase past) {
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
