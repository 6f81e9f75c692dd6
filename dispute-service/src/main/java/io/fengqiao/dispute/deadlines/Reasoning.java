package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.calendar.WorkingCalendar.Day;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Term;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tells a due date in words, line by line, each with the rule it follows: whoever doubts it can count along.
public final class Reasoning {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日");

    private final WorkingCalendar calendar;

    /// @param source the rule: a number of the policy, or law and article
    public record Line(String words, String source) {}

    public Reasoning(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public List<Line> of(Term term, TimeLedger ledger) {
        var due = ledger.due(term.start(), term.budget(), calendar);
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                full(term.start()) + "起算" + (term.budget() instanceof Limit.Hours ? "" : ",当日不计入"), "民法典 §201"));
        lines.add(new Line("期限" + term.budget().chinese(), term.reason().source()));
        for (var one : ledger.suspensions()) {
            lines.add(suspended(one, term.budget()));
        }
        for (var one : ledger.extensions()) {
            lines.add(new Line(one.reason().words(), one.reason().source()));
        }
        switch (term.budget()) {
            case Limit.WorkingDays _ -> skipped(day(term.start()), due.day(), lines);
            case Limit.Days _ -> movedOn(term, ledger, due.day(), lines);
            case Limit.Hours _ -> {}
        }
        if (due.provisional()) {
            lines.add(new Line("所涉年度放假安排尚未公布,暂按周一至周五推算,公布后重新计算", "国务院办公厅节假日安排"));
        }
        lines.add(new Line("截至" + TimeLimits.DAY.format(due.day()) + "24时", "民法典 §203"));
        return List.copyOf(lines);
    }

    private Line suspended(Suspension one, Limit budget) {
        int days = budget.between(one.from(), one.end(), calendar);
        var words = full(one.from()) + (one.lasts() ? "起中止,最迟至" : "中止,至") + full(one.end()) + "恢复," + days
                + (budget instanceof Limit.WorkingDays ? "个工作日" : "日") + "不计入(文书" + one.document() + ")";
        return new Line(words, one.reason().source());
    }

    /// Of working days: which days in between rested although others work, and which worked
    /// although others rest.
    private void skipped(LocalDate start, LocalDate due, List<Line> lines) {
        var rested = days(start, due, day -> !isWeekend(day) && calendar.day(day) == Day.RESTING);
        if (!rested.isEmpty()) {
            lines.add(new Line("其间" + rested + "放假,不计入", "国务院办公厅节假日安排"));
        }
        var madeUp = days(start, due, day -> isWeekend(day) && calendar.day(day) == Day.WORKING);
        if (!madeUp.isEmpty()) {
            lines.add(new Line("其间" + madeUp + "补班,计入", "国务院办公厅节假日安排"));
        }
    }

    /// Of calendar days: an end on a day of rest moves on.
    private void movedOn(Term term, TimeLedger ledger, LocalDate due, List<Line> lines) {
        int days = term.budget() instanceof Limit.Days(var budget) ? budget : 0;
        var plain = day(term.start())
                .plusDays(days + ledger.suspendedDays(term.budget(), calendar) + ledger.extendedDays());
        if (!plain.equals(due)) {
            lines.add(new Line("期满之日" + SHORT.format(plain) + "为法定休假日,顺延至" + SHORT.format(due), "民法典 §203"));
        }
    }

    private static String days(LocalDate start, LocalDate due, Predicate<LocalDate> wanted) {
        return start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(wanted)
                .map(SHORT::format)
                .collect(Collectors.joining("、"));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.SHANGHAI);
    }

    private static String full(Instant at) {
        return TimeLimits.DAY.format(day(at));
    }
}
