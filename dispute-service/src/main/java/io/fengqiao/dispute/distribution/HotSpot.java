package io.fengqiao.dispute.distribution;

import org.jspecify.annotations.Nullable;

/// A place where disputes rise against its own past, with the arithmetic: never a score of a person.
///
/// @param kind the kind that rises; null for all kinds together
/// @param observed registered in the last seven days
/// @param past registered in the weeks before
/// @param expected for seven days, from the past alone
/// @param bound what is not exceeded with the rule's probability when nothing has changed
/// @param arithmetic the same in words
public record HotSpot(
        String division,
        @Nullable String kind,
        long observed,
        long past,
        double expected,
        int bound,
        String arithmetic) {}
