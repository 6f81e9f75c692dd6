package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Refusal;

/// A place on the ground: longitude and latitude in degrees, WGS84, as given. Whoever measures in GCJ-02, as
/// telephones' maps in China do, converts before; nothing here can tell the one from the other.
public record Point(double longitude, double latitude) {
    /// @throws Refusal when there is no such place
    public Point {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new Refusal(
                    "no-such-place", Refusal.Kind.INVALID, "S93", String.valueOf(longitude), String.valueOf(latitude));
        }
    }
}
