package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.Collection;

/// What can be said of boundaries. Shares are shares of area, 0 to 1; in so small a district degrees
/// may be compared.
public interface Shapes {
    /// @throws Refusal when the text is no GeoJSON polygon, crosses itself, has no area, or too
    /// many points (S93)
    Boundary boundary(String geoJson);

    /// Whether what is stored is still what [#boundary] once made.
    boolean readable(Boundary boundary);

    /// On the border counts as inside.
    boolean holds(Boundary boundary, Point point);

    /// How much of the smaller one lies in the other.
    double overlap(Boundary one, Boundary other);

    /// How much of `whole` lies in none of `parts`.
    double uncovered(Boundary whole, Collection<Boundary> parts);
}
