package io.fengqiao.grid.work.handling;

import java.time.Instant;

/// A unit was urged, and `told` with it: the unit itself, the platform above it, or the district's
/// centre (S117, S122).
///
/// @param assignment which one was overdue
/// @param rung the rule's id; of each rung there is one urging in an assignment
public record Urging(int assignment, String rung, String source, String unit, String told, Instant dueAt, Instant at) {}
