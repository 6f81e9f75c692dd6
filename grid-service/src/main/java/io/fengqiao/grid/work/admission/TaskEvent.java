package io.fengqiao.grid.work.admission;

/// What can happen to a task.
public sealed interface TaskEvent {
    String number();

    record TaskAssigned(String number) implements TaskEvent {}

    record TaskOverdue(String number) implements TaskEvent {}

    record TaskDone(String number) implements TaskEvent {}

    record TaskWithdrawn(String number) implements TaskEvent {}

    /// Article 20 says no.
    record TaskRefused(String number) implements TaskEvent {}
}
