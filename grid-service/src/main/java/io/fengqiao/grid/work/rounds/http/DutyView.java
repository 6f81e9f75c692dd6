package io.fengqiao.grid.work.rounds.http;

import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.rounds.Cadence;
import io.fengqiao.grid.work.rounds.CadenceBook;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.Obligation;
import io.fengqiao.grid.work.rounds.Obliged;
import io.fengqiao.grid.work.rounds.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A duty as anybody in scope sees it: the rounds that are open today, the last ones, and the months before.
record DutyView(
        String obliged,
        Obliged.Kind kind,
        String division,
        LocalDate from,
        @Nullable LocalDate endsOn,
        List<OpenRound> open,
        List<PastRound> rounds,
        List<Month> months) {

    /// A round to be made, and why.
    record OpenRound(
            String obliged,
            Obliged.Kind kind,
            Cadence cadence,
            boolean sensitive,
            LocalDate first,
            LocalDate last,
            Instant dueAt,
            boolean provisional,
            Reason reason) {
        static OpenRound of(Duty duty, Obligation what, CadenceBook book) {
            var who = duty.obliged();
            return new OpenRound(
                    who.code(),
                    who.kind(),
                    what.cadence(),
                    what.sensitive(),
                    what.period().first(),
                    what.period().last(),
                    what.dueAt(),
                    what.provisional(),
                    new Reason(what.rule(), what.source(), book.book(), book.words(what, who.kind())));
        }
    }

    /// Which rule of which book asks for it, where the rule comes from, and why it is so.
    record Reason(String rule, String source, String book, String words) {}

    record PastRound(
            Cadence cadence,
            boolean sensitive,
            LocalDate first,
            LocalDate last,
            Instant dueAt,
            Round.Result result,
            boolean late,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable Instant reportedAt,
            List<String> findings) {
        static PastRound of(Round round) {
            var what = round.obligation();
            var made = round.made();
            return new PastRound(
                    what.cadence(),
                    what.sensitive(),
                    what.period().first(),
                    what.period().last(),
                    what.dueAt(),
                    round.result(),
                    round.isLate(),
                    made == null ? null : made.by(),
                    made == null ? null : made.on(),
                    made == null ? null : made.reportedAt(),
                    made == null ? List.of() : made.findings());
        }
    }

    record Month(YearMonth month, int findings, int zero, int missed, int late) {}

    static DutyView of(Versioned<Duty> stored, List<Obligation> open, CadenceBook book) {
        var duty = Objects.requireNonNull(stored.aggregate());
        return new DutyView(
                duty.obliged().code(),
                duty.obliged().kind(),
                duty.obliged().division(),
                duty.from(),
                duty.endsOn(),
                open.stream().map(one -> OpenRound.of(duty, one, book)).toList(),
                duty.track().rounds().reversed().stream().map(PastRound::of).toList(),
                duty.track().months().reversed().stream()
                        .map(one -> new Month(one.month(), one.findings(), one.zero(), one.missed(), one.late()))
                        .toList());
    }
}
