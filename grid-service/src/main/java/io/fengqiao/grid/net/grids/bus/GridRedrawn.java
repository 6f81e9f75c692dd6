package io.fengqiao.grid.net.grids.bus;

import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Redrawn;
import io.fengqiao.grid.net.grids.Redrawn.Successor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is read of `grid.redrawn.v1`, whoever lets something go along.
public record GridRedrawn(String request, List<String> predecessors, List<DrawnGrid> successors) {
    public static final String TYPE = "grid.redrawn.v1";

    public record DrawnGrid(
            String code,
            @Nullable JsonNode boundary,
            @Nullable List<String> addresses) {
        Successor successor() {
            return new Successor(
                    new GridCode(code),
                    boundary == null ? null : new GeoJsonArea(boundary),
                    addresses == null ? List.of() : addresses);
        }
    }

    public Redrawn redrawn() {
        return new Redrawn(
                request, successors.stream().map(DrawnGrid::successor).toList());
    }
}
