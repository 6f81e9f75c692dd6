package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Point;
import io.fengqiao.grid.net.grids.Shapes;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Shapes and simple boundaries for tests.
public final class Geometry {
    private static final Shapes SHAPES = new JtsShapes();

    private Geometry() {}

    public static Shapes shapes() {
        return SHAPES;
    }

    public static Boundary square(double west, double south, double size) {
        return rectangle(west, south, size, size);
    }

    public static Boundary rectangle(double west, double south, double width, double height) {
        return SHAPES.boundary(
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%4$f],[%1$f,%2$f]]]}"
                        .formatted(west, south, west + width, south + height));
    }

    /// The half to the west and the half to the east.
    public static List<Boundary> halves(Boundary whole) {
        var land = GeoJson.read(whole);
        var frame = land.getEnvelopeInternal();
        double middle = land.getCentroid().getX();
        return Stream.of(
                        new Envelope(frame.getMinX(), middle, frame.getMinY(), frame.getMaxY()),
                        new Envelope(middle, frame.getMaxX(), frame.getMinY(), frame.getMaxY()))
                .map(half -> OverlayNGRobust.overlay(land, GeoJson.factory().toGeometry(half), OverlayNG.INTERSECTION))
                .map(half -> SHAPES.boundary(GeoJson.write(half).geoJson()))
                .toList();
    }

    /// Some place inside.
    public static Point inside(Boundary boundary) {
        var place = GeoJson.read(boundary).getInteriorPoint();
        return new Point(place.getX(), place.getY());
    }
}
