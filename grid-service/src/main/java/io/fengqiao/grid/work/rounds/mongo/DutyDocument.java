package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.Cadence;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.Made;
import io.fengqiao.grid.work.rounds.Obligation;
import io.fengqiao.grid.work.rounds.Obliged;
import io.fengqiao.grid.work.rounds.Period;
import io.fengqiao.grid.work.rounds.Round;
import io.fengqiao.grid.work.rounds.Tally;
import io.fengqiao.grid.work.rounds.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A duty field by field: every grid's is written every day, and mapping records took most of the time.
/// `wakeAt` is there while something is to be settled; `town` is what rates are summed by.
final class DutyDocument {
    private DutyDocument() {}

    static Document of(Duty duty, Divisions divisions) {
        var obliged = duty.obliged();
        var document = new Document("kind", obliged.kind().name())
                .append("code", obliged.code())
                .append("division", obliged.division())
                .append("town", town(obliged.division(), divisions))
                .append("from", duty.from().toString())
                .append("workers", duty.workers())
                .append("settledThrough", duty.settledThrough().toString())
                .append(
                        "rounds",
                        duty.track().rounds().stream().map(DutyDocument::round).toList())
                .append(
                        "months",
                        duty.track().months().stream().map(DutyDocument::tally).toList());
        put(document, "endsOn", duty.endsOn());
        if (duty.wakeAt() != null) {
            document.append("wakeAt", Date.from(duty.wakeAt()));
        }
        return document;
    }

    static Duty duty(Document state) {
        return new Duty(
                new Obliged(
                        Obliged.Kind.valueOf(state.getString("kind")),
                        state.getString("code"),
                        state.getString("division")),
                day(state, "from"),
                state.getList("workers", String.class),
                dayOrNull(state, "endsOn"),
                day(state, "settledThrough"),
                new Track(
                        state.getList("rounds", Document.class).stream()
                                .map(DutyDocument::round)
                                .toList(),
                        state.getList("months", Document.class).stream()
                                .map(DutyDocument::tally)
                                .toList()));
    }

    /// The town a division is or lies in; the district's own are summed under the district.
    private static String town(String division, Divisions divisions) {
        return divisions.areasOf(division).stream()
                .filter(code -> divisions.find(code).map(Division::level).orElse(null) == Level.TOWN)
                .findFirst()
                .orElse(division);
    }

    /// What the first day says already is left out: most rounds are of one day, and every one is
    /// written many times.
    private static Document round(Round round) {
        var what = round.obligation();
        var first = what.period().first();
        var document = new Document("first", first.toString())
                .append("rule", what.rule())
                .append("source", what.source());
        if (what.cadence() != Cadence.DAY) {
            document.append("cadence", what.cadence().name());
        }
        putUnless(first, document, "last", what.period().last());
        putUnless(what.period().last(), document, "dueOn", what.dueOn());
        putIf(document, "sensitive", what.sensitive());
        putIf(document, "provisional", what.provisional());
        switch (round.outcome()) {
            case Round.Outcome.InTime(var made) -> made(document, first, made);
            case Round.Outcome.Missed(var toldAt) -> document.append("missedAt", Date.from(toldAt));
            case Round.Outcome.Late(var made, var missedAt) ->
                made(document, first, made).append("missedAt", Date.from(missedAt));
        }
        return document;
    }

    private static Document made(Document document, LocalDate first, Made made) {
        document.append("by", made.by()).append("reportedAt", Date.from(made.reportedAt()));
        putUnless(first, document, "on", made.on());
        if (!made.isZero()) {
            document.append("findings", made.findings());
        }
        return document;
    }

    private static Round round(Document document) {
        var first = day(document, "first");
        var last = dayOr(first, document, "last");
        var cadence = document.getString("cadence");
        var what = new Obligation(
                document.getBoolean("sensitive", false),
                cadence == null ? Cadence.DAY : Cadence.valueOf(cadence),
                new Period(first, last),
                dayOr(last, document, "dueOn"),
                document.getBoolean("provisional", false),
                document.getString("rule"),
                document.getString("source"));
        var missedAt = document.getDate("missedAt");
        if (document.getString("by") == null) {
            return new Round(what, new Round.Outcome.Missed(instant(missedAt)));
        }
        var made = new Made(
                document.getString("by"),
                dayOr(first, document, "on"),
                instant(document.getDate("reportedAt")),
                document.getList("findings", String.class, List.of()));
        return new Round(
                what,
                missedAt == null ? new Round.Outcome.InTime(made) : new Round.Outcome.Late(made, instant(missedAt)));
    }

    private static Document tally(Tally tally) {
        return new Document("month", tally.month().toString())
                .append("findings", tally.findings())
                .append("zero", tally.zero())
                .append("missed", tally.missed())
                .append("late", tally.late());
    }

    private static Tally tally(Document document) {
        return new Tally(
                YearMonth.parse(document.getString("month")),
                document.getInteger("findings"),
                document.getInteger("zero"),
                document.getInteger("missed"),
                document.getInteger("late"));
    }

    private static void putUnless(LocalDate known, Document document, String name, LocalDate day) {
        if (!day.equals(known)) {
            document.append(name, day.toString());
        }
    }

    private static void putIf(Document document, String name, boolean value) {
        if (value) {
            document.append(name, true);
        }
    }

    private static LocalDate dayOr(LocalDate known, Document document, String name) {
        var day = dayOrNull(document, name);
        return day == null ? known : day;
    }

    private static void put(Document document, String name, @Nullable LocalDate day) {
        if (day != null) {
            document.append(name, day.toString());
        }
    }

    private static LocalDate day(Document document, String name) {
        return Objects.requireNonNull(dayOrNull(document, name), name);
    }

    private static @Nullable LocalDate dayOrNull(Document document, String name) {
        var text = document.getString(name);
        return text == null ? null : LocalDate.parse(text);
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }
}
