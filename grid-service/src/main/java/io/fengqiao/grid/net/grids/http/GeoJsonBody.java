package io.fengqiao.grid.net.grids.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A GeoJSON polygon or multipolygon (RFC 7946), longitude and latitude in WGS84.
public record GeoJsonBody(
        @NotNull Form type,
        @NotNull @Size(min = 1, max = 2000) List<Object> coordinates) {

    /// The words of RFC 7946.
    public enum Form {
        Polygon,
        MultiPolygon
    }
}
