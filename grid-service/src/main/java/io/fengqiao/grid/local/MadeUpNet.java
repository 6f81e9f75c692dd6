package io.fengqiao.grid.local;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.jts.GeoJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.shape.fractal.HilbertCode;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// A net for demonstrations. The district's outline is real; where its villages lie in it is not published,
/// so it is made up: points spread evenly over the district, taken by the villages in the order of their
/// codes along a curve that keeps neighbours together, the land shared out to the nearest point, and each
/// village cut in two.
public final class MadeUpNet {
    private static final int PARTS = 2;
    private static final int CURVE_LEVEL = 8;

    /// Seven decimals, as boundaries are kept.
    private static final PrecisionModel CENTIMETRES = new PrecisionModel(1e7);

    private final Map<String, Geometry> villages = new HashMap<>();

    public MadeUpNet(Geometry district, Divisions divisions) {
        var all = divisions.ofLevel(Level.VILLAGE);
        var places = places(district, all.size());
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(places);
        builder.setClipEnvelope(district.getEnvelopeInternal());
        var cells = builder.getDiagram(GeoJson.factory());
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            var cell = cells.getGeometryN(i);
            int village = places.indexOf((Coordinate) cell.getUserData());
            villages.put(
                    all.get(village).code(), clean(OverlayNGRobust.overlay(cell, district, OverlayNG.INTERSECTION)));
        }
        for (Division village : all) {
            if (!villages.containsKey(village.code())) {
                throw new IllegalStateException("no land was left for " + village.code());
            }
        }
    }

    /// Halton's sequence: even, and the same every time. Sorted along Hilbert's curve.
    private static List<Coordinate> places(Geometry district, int count) {
        var locator = new IndexedPointInAreaLocator(district);
        var frame = district.getEnvelopeInternal();
        var places = new ArrayList<Coordinate>();
        for (int n = 1; places.size() < count; n++) {
            var place = new Coordinate(
                    frame.getMinX() + frame.getWidth() * halton(n, 2),
                    frame.getMinY() + frame.getHeight() * halton(n, 3));
            if (locator.locate(place) == Location.INTERIOR) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparingInt(place -> along(place, frame)));
        return places;
    }

    private static double halton(int index, int base) {
        double value = 0;
        double fraction = 1;
        for (int rest = index; rest > 0; rest /= base) {
            fraction /= base;
            value += fraction * (rest % base);
        }
        return value;
    }

    private static int along(Coordinate place, Envelope frame) {
        int side = (1 << CURVE_LEVEL) - 1;
        return HilbertCode.encode(CURVE_LEVEL, (int) (side * (place.x - frame.getMinX()) / frame.getWidth()), (int)
                (side * (place.y - frame.getMinY()) / frame.getHeight()));
    }

    private static Geometry clean(Geometry geometry) {
        return GeometryPrecisionReducer.reduce(geometry, CENTIMETRES);
    }

    public Boundary village(String code) {
        return GeoJson.write(land(code));
    }

    /// The part to the west is 0, the part to the east 1.
    public Boundary of(String village, int part) {
        var land = land(village);
        var frame = land.getEnvelopeInternal();
        double middle = land.getCentroid().getX();
        var half = part % PARTS == 0
                ? new Envelope(frame.getMinX(), middle, frame.getMinY(), frame.getMaxY())
                : new Envelope(middle, frame.getMaxX(), frame.getMinY(), frame.getMaxY());
        return GeoJson.write(
                clean(OverlayNGRobust.overlay(land, GeoJson.factory().toGeometry(half), OverlayNG.INTERSECTION)));
    }

    private Geometry land(String village) {
        var land = villages.get(village);
        if (land == null) {
            throw new IllegalArgumentException(village + " is no village (expected: one that is published)");
        }
        return land;
    }
}
