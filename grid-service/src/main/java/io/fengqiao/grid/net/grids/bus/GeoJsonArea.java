package io.fengqiao.grid.net.grids.bus;

import io.fengqiao.grid.net.grids.Point;
import io.fengqiao.grid.net.grids.Redrawn.Area;
import java.awt.geom.Path2D;
import tools.jackson.databind.JsonNode;

/// A GeoJSON polygon or several, with holes or without (RFC 7946), as the platform's own geometry sees it.
/// Even-odd: a hole is a ring within a ring.
final class GeoJsonArea implements Area {
    private final Path2D.Double outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);

    GeoJsonArea(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> coordinates.forEach(this::polygon);
            default -> {
                // What is no area holds no place.
            }
        }
    }

    @Override
    public boolean holds(Point point) {
        return outline.contains(point.longitude(), point.latitude());
    }

    private void polygon(JsonNode rings) {
        for (JsonNode ring : rings) {
            boolean first = true;
            for (JsonNode point : ring) {
                double longitude = point.path(0).asDouble();
                double latitude = point.path(1).asDouble();
                if (first) {
                    outline.moveTo(longitude, latitude);
                    first = false;
                } else {
                    outline.lineTo(longitude, latitude);
                }
            }
            if (!first) {
                outline.closePath();
            }
        }
    }
}
