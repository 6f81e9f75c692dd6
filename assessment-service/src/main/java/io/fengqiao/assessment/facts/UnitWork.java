package io.fengqiao.assessment.facts;

/// What the platform of a division had to do in a window: facts open at its end, and facts settled, failed,
/// run over their time and handed up within it.
public record UnitWork(String division, long open, long settled, long failed, long overdue, long escalated) {}
