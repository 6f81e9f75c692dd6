package io.fengqiao.grid.work.rounds.bus;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.grid.work.rounds.Cadence;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.DutyEvent;
import io.fengqiao.grid.work.rounds.Made;
import io.fengqiao.grid.work.rounds.Obligation;
import io.fengqiao.grid.work.rounds.Obliged;
import io.fengqiao.grid.work.rounds.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Rounds in the words of the wire. The key is the obliged's code; the subject names its duty, since the
/// directory counts the grid itself under its code.
public final class DutyWording {
    private static final String TOPIC = "grid.events";

    private DutyWording() {}

    /// @param late made after it was told as missed
    record GridRoundDone(
            String obliged,
            Obliged.Kind kind,
            String division,
            Cadence cadence,
            boolean sensitive,
            LocalDate first,
            LocalDate last,
            Instant dueAt,
            Round.Result result,
            List<String> findings,
            boolean late,
            String by,
            LocalDate on,
            Instant reportedAt,
            String rule,
            String source) {}

    record GridRoundMissed(
            String obliged,
            Obliged.Kind kind,
            String division,
            Cadence cadence,
            boolean sensitive,
            LocalDate first,
            LocalDate last,
            Instant dueAt,
            Instant toldAt,
            String rule,
            String source) {}

    public static OutboundEvent of(Duty duty, DutyEvent event) {
        var who = duty.obliged();
        return switch (event) {
            case DutyEvent.RoundDone(var round) ->
                news(who, "grid.round-done.v1", done(who, round, Objects.requireNonNull(round.made())));
            case DutyEvent.RoundMissed(var round) -> news(who, "grid.round-missed.v1", missed(who, round));
        };
    }

    private static GridRoundDone done(Obliged who, Round round, Made made) {
        var what = round.obligation();
        return new GridRoundDone(
                who.code(),
                who.kind(),
                who.division(),
                what.cadence(),
                what.sensitive(),
                what.period().first(),
                what.period().last(),
                what.dueAt(),
                made.isZero() ? Round.Result.ZERO : Round.Result.FINDINGS,
                made.findings(),
                round.isLate(),
                made.by(),
                made.on(),
                made.reportedAt(),
                what.rule(),
                what.source());
    }

    private static GridRoundMissed missed(Obliged who, Round round) {
        Obligation what = round.obligation();
        if (!(round.outcome() instanceof Round.Outcome.Missed(var toldAt))) {
            throw new IllegalStateException("a round told as missed was made (expected: missed)");
        }
        return new GridRoundMissed(
                who.code(),
                who.kind(),
                who.division(),
                what.cadence(),
                what.sensitive(),
                what.period().first(),
                what.period().last(),
                what.dueAt(),
                toldAt,
                what.rule(),
                what.source());
    }

    private static OutboundEvent news(Obliged who, String type, Object body) {
        return new OutboundEvent(TOPIC, who.code(), type, "rounds-" + who.code(), body);
    }
}
