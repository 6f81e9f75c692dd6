package io.fengqiao.grid.net.grids.http;

import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Boundaries to and from the bodies of requests.
@Component
public class GeoJsonBodies {
    private final JsonMapper json;
    private final Shapes shapes;

    GeoJsonBodies(JsonMapper json, Shapes shapes) {
        this.json = json;
        this.shapes = shapes;
    }

    /// @throws io.fengqiao.chassis.kernel.Refusal when it is no boundary (S93)
    public @Nullable Boundary read(@Nullable GeoJsonBody body) {
        return body == null ? null : shapes.boundary(json.writeValueAsString(body));
    }

    public @Nullable GeoJsonBody write(@Nullable Boundary boundary) {
        return boundary == null ? null : json.readValue(boundary.geoJson(), GeoJsonBody.class);
    }
}
