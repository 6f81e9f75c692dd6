package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.grid.work.reports.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Work items and tasks for tests.
public final class Admissions {
    public static final Instant NOW = at("2026-11-20T10:00");
    public static final String GRID = "500114001001001";
    public static final String WORKER = "grid-worker-500114001001001";
    public static final String ITEM = "W0123456789ABCDEFGHJK";
    public static final String TASK = "T0123456789ABCDEFGHJK";
    public static final Applicant POLICE = new Applicant("500114-police", "500114000000", "department-officer-police");

    private Admissions() {}

    public static AdmissionBook book() {
        return new AdmissionBook(
                "political-legal",
                new AdmissionBook.Rule("never", "S126", "不得直接交由网格员承担"),
                List.of("行政处罚", "罚款", "查封"),
                Set.of(Item.PUBLICITY),
                Map.of("police-110", "police", "court", "court"));
    }

    public static Terms terms() {
        return new Terms(
                List.of("500114001000"), LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-31"), "第12号通知");
    }

    public static WorkItem applied(Nature nature) {
        var course = nature == Nature.PROFESSIONAL ? "geo-hazards" : null;
        return WorkItem.apply(
                ITEM, new Work("出租房屋登记", Item.BASIC_INFORMATION, nature, course), POLICE, terms(), book(), NOW);
    }

    public static WorkItem admitted(Nature nature) {
        var item = applied(nature);
        item.admit(terms(), "department-officer-political-legal", NOW);
        return item;
    }

    public static TaskWanted wanted() {
        return new TaskWanted(
                ITEM,
                "BASIC_INFORMATION",
                Nature.ORDINARY,
                "核对登记",
                GRID,
                WORKER,
                LocalDate.parse("2026-11-30"),
                POLICE.unit(),
                POLICE.by());
    }

    public static Task assigned() {
        return Task.of(TASK, wanted(), new Verdict.Allowed(ITEM, List.of(WORKER)), NOW);
    }

    public static Instant at(String dayAndTime) {
        return LocalDateTime.parse(dayAndTime).atZone(WorkingCalendar.SHANGHAI).toInstant();
    }
}
