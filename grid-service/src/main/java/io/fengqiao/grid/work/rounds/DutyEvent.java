package io.fengqiao.grid.work.rounds;

/// What is told of rounds. The wire has its own words: see `bus`.
public sealed interface DutyEvent {
    Round round();

    /// In time, or late after it was told as missed.
    record RoundDone(Round round) implements DutyEvent {}

    record RoundMissed(Round round) implements DutyEvent {}
}
