package io.fengqiao.grid.work.admission;

/// What can happen to a work item. On the wire each is told as the item as it is now: see `bus`.
public sealed interface WorkItemEvent {
    String number();

    record WorkApplied(String number) implements WorkItemEvent {}

    record WorkAdmitted(String number) implements WorkItemEvent {}

    record WorkRefused(String number) implements WorkItemEvent {}

    record WorkWithdrawn(String number) implements WorkItemEvent {}

    record WorkExpired(String number) implements WorkItemEvent {}

    record WorkerTrained(String number, String person) implements WorkItemEvent {}
}
