package io.fengqiao.grid.work.rounds;

/// What can happen to a sensitive period. On the wire each is told as the period as it is now.
public sealed interface SensitivePeriodEvent {
    String number();

    record Declared(String number) implements SensitivePeriodEvent {}

    record Ended(String number) implements SensitivePeriodEvent {}
}
