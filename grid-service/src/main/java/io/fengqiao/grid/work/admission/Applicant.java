package io.fengqiao.grid.work.admission;

/// The department or town that asks: its unit code, its division (a department's is the district),
/// and who asked.
public record Applicant(String unit, String division, String by) {}
