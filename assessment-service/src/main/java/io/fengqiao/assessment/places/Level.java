package io.fengqiao.assessment.places;

/// The tiers of the district, from the bottom up (S13).
/// Keeps S13.
public enum Level {
    VILLAGE,
    TOWN,
    DISTRICT
}
