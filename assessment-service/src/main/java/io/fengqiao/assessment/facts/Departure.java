package io.fengqiao.assessment.facts;

/// How a dispute leaves the books without an end of its own.
public enum Departure {
    /// It is the same matter as an earlier one, and goes on there (S70).
    MERGED,
    /// It is several, and goes on in its parts (S70).
    SPLIT
}
