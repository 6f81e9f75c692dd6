package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.handling.Feedback;
import io.fengqiao.grid.work.handling.FourWays;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.HandlingBook;
import io.fengqiao.grid.work.handling.HandlingEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What officers do with a matter their unit has, or a unit below theirs (S120 to S123).
/// Keeps S123.
@UseCase
public final class HandlingMatters {
    private final OpenReports reports;
    private final FourWays ways;
    private final HandlingBook book;
    private final Holders holders;
    private final InstantSource clock;

    public HandlingMatters(
            OpenReports reports, FourWays ways, HandlingBook book, Holders holders, InstantSource clock) {
        this.reports = reports;
        this.ways = ways;
        this.book = book;
        this.holders = holders;
        this.clock = clock;
    }

    /// Somebody is responsible now (S120).
    public Versioned<Report> accept(ReportNumber number, CommandContext mandate) {
        return move(number, mandate, (_, handling, now) -> handling.accept(subject(mandate), now));
    }

    /// @throws Refusal when the way does not lead there (S121)
    public Versioned<Report> pass(ReportNumber number, PassMatter command, CommandContext mandate) {
        return move(number, mandate, (report, handling, now) -> {
            var asked = new FourWays.Asked(
                    command.way(), command.unit(), command.departments(), command.words(), subject(mandate));
            var nature = report.content().nature();
            var holder = handling.mayMove("pass");
            return handling.pass(ways.next(holder, asked, nature, report.grid().village(), now));
        });
    }

    public Versioned<Report> solve(ReportNumber number, Personal result, CommandContext mandate) {
        return move(
                number,
                mandate,
                (_, handling, now) -> handling.solve(result, subject(mandate), now, book.feedback(now)));
    }

    /// The people concerned were told (S122), by the unit, or by the worker who reported it for them.
    public Versioned<Report> feedBack(
            ReportNumber number, String how, @Nullable Personal note, CommandContext mandate) {
        var now = clock.instant();
        return reports.change(number, mandate, report -> {
            if (!report.reportedBy().equals(subject(mandate))) {
                holders.require(mandate.caller(), report);
            }
            return report.handle(handling -> handling.feedBack(new Feedback(how, note, subject(mandate), now)), now);
        });
    }

    /// The report, for one who may see the persons in clear (P5).
    public Versioned<Report> disclose(ReportNumber number, Caller caller) {
        var found = reports.find(number, caller.scope()).orElseThrow(() -> Refusal.notFound("report", number.value()));
        holders.require(caller, found.aggregate());
        return found;
    }

    private interface Move {
        List<HandlingEvent> make(Report report, Handling handling, Instant now);
    }

    private Versioned<Report> move(ReportNumber number, CommandContext mandate, Move move) {
        var now = clock.instant();
        return reports.change(number, mandate, report -> {
            holders.require(mandate.caller(), report);
            return report.handle(handling -> move.make(report, handling, now), now);
        });
    }

    private static String subject(CommandContext mandate) {
        return mandate.caller().subject();
    }
}
