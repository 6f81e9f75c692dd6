package io.fengqiao.grid.work.rounds;

import java.time.YearMonth;

/// How many obligations that fell due in a month came to what; `late` are those of the missed that were
/// made after all.
public record Tally(YearMonth month, int findings, int zero, int missed, int late) {
    static Tally of(YearMonth month) {
        return new Tally(month, 0, 0, 0, 0);
    }

    Tally plus(Round round) {
        return switch (round.outcome()) {
            case Round.Outcome.InTime(var made) ->
                made.isZero()
                        ? new Tally(month, findings, zero + 1, missed, late)
                        : new Tally(month, findings + 1, zero, missed, late);
            case Round.Outcome.Missed _ -> new Tally(month, findings, zero, missed + 1, late);
            case Round.Outcome.Late _ -> new Tally(month, findings, zero, missed, late + 1);
        };
    }
}
