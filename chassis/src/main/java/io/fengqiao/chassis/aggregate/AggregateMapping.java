package io.fengqiao.chassis.aggregate;

import io.fengqiao.chassis.kernel.Visibility;

/// How a service's aggregate `A` is written down as a record `S` of plain values, and read back: nothing is
/// decided here. What is told of it, [EventWording] says.
///
/// `S` is stored with Spring Data's mapping under `state`; nested records, lists, enums, `Instant`,
/// `LocalDate` and `Personal` are fine. A component named `id` would be stored as `_id`: name it otherwise.
public interface AggregateMapping<A, S> {
    String collection();

    Class<S> stateType();

    String id(A aggregate);

    S state(A aggregate);

    A aggregate(S state);

    Visibility visibility(A aggregate);
}
