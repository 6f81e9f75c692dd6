package io.fengqiao.grid.work.reports;

/// The ten items of a grid's work; a report is of one of them.
/// Keeps S104.
public enum Item {
    /// Population, houses, units, addresses (S95).
    BASIC_INFORMATION,
    /// What people say and want (S96).
    PUBLIC_OPINION,
    /// Something dangerous (S97).
    HAZARD,
    /// The four groups that are looked after (S98).
    SPECIAL_GROUP,
    /// A dispute (S99): the only item that goes to the dispute ledger.
    DISPUTE,
    /// Somebody in distress (S100).
    PSYCHOLOGICAL_CARE,
    /// Policy and law made known (S101).
    PUBLICITY,
    /// Safety activities (S102).
    SAFETY_ACTIVITY,
    /// Governance online (S103).
    ONLINE_GOVERNANCE,
    /// What else is handed down (S104).
    OTHER
}
