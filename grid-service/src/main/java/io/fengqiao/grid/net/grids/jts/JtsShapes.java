package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Point;
import io.fengqiao.grid.net.grids.Shapes;
import java.util.Collection;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.springframework.stereotype.Component;

/// Boundaries by JTS.
@Component
class JtsShapes implements Shapes {
    /// More is a drawing for another purpose, and the event that tells of it must stay readable.
    static final int MOST_POINTS = 2_000;

    @Override
    public Boundary boundary(String geoJson) {
        Geometry drawn;
        try {
            drawn = GeoJson.read(geoJson);
        } catch (ParseException | RuntimeException e) {
            // The reader answers what it does not understand with exceptions of many types.
            throw invalid("not a GeoJSON geometry");
        }
        if (!(drawn instanceof Polygonal)) {
            throw invalid(drawn.getGeometryType() + ", not a Polygon or MultiPolygon");
        }
        if (drawn.getNumPoints() > MOST_POINTS) {
            throw invalid(drawn.getNumPoints() + " points, more than " + MOST_POINTS);
        }
        for (Coordinate corner : drawn.getCoordinates()) {
            new Point(corner.x, corner.y);
        }
        // What is checked is what is kept: rounding could cross two lines.
        var boundary = GeoJson.write(drawn);
        var kept = GeoJson.read(boundary);
        var fault = new IsValidOp(kept).getValidationError();
        if (fault != null) {
            throw invalid(fault.toString());
        }
        if (kept.getArea() <= 0) {
            throw invalid("no area");
        }
        return boundary;
    }

    private static Refusal invalid(String why) {
        return new Refusal("boundary-invalid", Refusal.Kind.INVALID, "S93", why);
    }

    @Override
    public boolean readable(Boundary boundary) {
        try {
            return GeoJson.read(boundary.geoJson()).isValid();
        } catch (ParseException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public boolean holds(Boundary boundary, Point point) {
        return SimplePointInAreaLocator.locate(
                        new Coordinate(point.longitude(), point.latitude()), GeoJson.read(boundary))
                != Location.EXTERIOR;
    }

    @Override
    public double overlap(Boundary one, Boundary other) {
        return overlap(GeoJson.read(one), GeoJson.read(other));
    }

    static double overlap(Geometry one, Geometry other) {
        double smaller = Math.min(one.getArea(), other.getArea());
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea() / smaller;
    }

    @Override
    public double uncovered(Boundary whole, Collection<Boundary> parts) {
        var ground = GeoJson.read(whole);
        var covering = OverlayNGRobust.union(parts.stream().map(GeoJson::read).toList(), GeoJson.factory());
        return OverlayNGRobust.overlay(ground, covering, OverlayNG.DIFFERENCE).getArea() / ground.getArea();
    }
}
