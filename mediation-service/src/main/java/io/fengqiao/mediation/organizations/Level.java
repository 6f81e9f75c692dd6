package io.fengqiao.mediation.organizations;

/// The three tiers of platforms (S13).
/// Keeps S13.
public enum Level {
    VILLAGE,
    TOWN,
    DISTRICT
}
