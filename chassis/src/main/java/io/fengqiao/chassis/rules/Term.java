package io.fengqiao.chassis.rules;

import java.time.Instant;

/// A time limit applied: from when it counts, how much it gives, when it ends by now, and by which rule.
///
/// @param provisional counted over a year whose holidays are not published yet: counted again once they are
public record Term(Instant start, Limit budget, Instant dueAt, boolean provisional, Reason reason) {}
