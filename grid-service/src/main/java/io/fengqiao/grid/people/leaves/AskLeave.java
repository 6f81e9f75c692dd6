package io.fengqiao.grid.people.leaves;

/// Somebody wants to be away.
record AskLeave(String person, Leave.Kind kind, Days days) {}
