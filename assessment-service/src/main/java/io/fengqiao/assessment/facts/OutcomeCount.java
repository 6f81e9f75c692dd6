package io.fengqiao.assessment.facts;

/// How many facts have an outcome, scored or not.
public record OutcomeCount(Outcome outcome, boolean scored, long count) {}
