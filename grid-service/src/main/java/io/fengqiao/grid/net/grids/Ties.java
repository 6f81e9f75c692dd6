package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// What a grid of its kind must name besides itself, and what the other kinds must not.
/// Keeps S89, S90.
///
/// @param belongsTo the grid a unit cell lies in (S87), or the real grid an online grid is linked to (S91)
/// @param premises what an exclusive grid is (S89)
/// @param purpose what a single-purpose grid is for (S90)
public record Ties(
        @Nullable GridCode belongsTo,
        @Nullable Premises premises,
        @Nullable Purpose purpose) {
    public static final Ties NONE = new Ties(null, null, null);

    /// S89.
    public enum Premises {
        ORGAN,
        FIRM,
        MALL,
        HOTEL,
        INDUSTRIAL_PARK,
        INSTITUTION
    }

    /// S90.
    public enum Purpose {
        GEOLOGICAL_HAZARD,
        TRAFFIC,
        OTHER
    }

    /// @throws Refusal when something is missing for the kind, or there that belongs to another
    public void check(GridKind kind) {
        switch (kind) {
            case BASE -> expect(kind, "S81", "", false, false, false);
            case UNIT_CELL -> expect(kind, "S87", "belongsTo", true, false, false);
            case EXCLUSIVE -> expect(kind, "S89", "premises", false, true, false);
            case SINGLE_PURPOSE -> expect(kind, "S90", "purpose", false, false, true);
            case ONLINE -> expect(kind, "S91", "belongsTo", true, false, false);
        }
    }

    private void expect(GridKind kind, String rule, String needed, boolean tied, boolean housed, boolean aimed) {
        if ((belongsTo != null) != tied || (premises != null) != housed || (purpose != null) != aimed) {
            throw new Refusal("ties-do-not-fit", Refusal.Kind.INVALID, rule, kind, needed);
        }
    }
}
