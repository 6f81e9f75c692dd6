package io.fengqiao.grid.net.grids.mongo;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Description.Elements;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridEvent;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.NetRows;
import io.fengqiao.grid.net.grids.RecordedLand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Grids read field by field, without the checks of the aggregate.
@Component
class MongoNetRows implements NetRows, RecordedLand {
    private static final Document NOTHING = new Document();

    private final Aggregates<Grid, GridState, GridEvent> grids;

    MongoNetRows(Aggregates<Grid, GridState, GridEvent> grids) {
        this.grids = grids;
    }

    @Override
    public List<Row> all() {
        return rows(Scope.system(), List.of(), null);
    }

    @Override
    public List<Version> drawnSince(Instant since) {
        var lately = List.of(Filters.gte("state.drawnAt", Date.from(since)));
        var fields = com.mongodb.client.model.Aggregates.project(Projections.include("version"));
        return grids.sums(Scope.system(), lately, List.of(fields)).stream()
                .map(found -> new Version(found.getString("_id"), found.getLong("version")))
                .toList();
    }

    @Override
    public List<Row> of(List<String> codes) {
        return rows(Scope.system(), List.of(Filters.in("_id", codes)), null);
    }

    @Override
    public List<Row> standing(Scope scope, String division, int most) {
        return rows(scope, List.of(Filters.eq("areas", division), Filters.eq("state.end", null)), most);
    }

    private List<Row> rows(Scope scope, List<Bson> conditions, @Nullable Integer most) {
        var fields = com.mongodb.client.model.Aggregates.project(Projections.include("state"));
        var stages = most == null ? List.of(fields) : List.of(fields, com.mongodb.client.model.Aggregates.limit(most));
        return grids.sums(scope, conditions, stages).stream()
                .map(found -> row(found.get("_id", ""), found.get("state", NOTHING)))
                .toList();
    }

    @Override
    public long mu(Scope scope, @Nullable GridCode grid) {
        var conditions = new ArrayList<Bson>();
        conditions.add(Filters.eq("state.end", null));
        conditions.add(Filters.in("state.kind", GridKind.BASE.name(), GridKind.EXCLUSIVE.name()));
        if (grid != null) {
            conditions.add(Filters.eq("_id", grid.value()));
        }
        var land = com.mongodb.client.model.Aggregates.group(
                null, Accumulators.sum("mu", "$state.description.elements.landMu"));
        return grids.sums(scope, conditions, List.of(land)).stream()
                .mapToLong(sum -> sum.get("mu", Number.class).longValue())
                .sum();
    }

    private static Row row(String key, Document state) {
        var elements = state.get("description", NOTHING).get("elements", NOTHING);
        var end = state.get("end", Document.class);
        return new Row(
                state.get("code", key),
                state.get("village", ""),
                state.get("name", ""),
                kind(state.getString("kind")),
                state.getString("belongsTo"),
                state.getList("drawings", Document.class, List.of()).stream()
                        .map(MongoNetRows::drawing)
                        .toList(),
                end == null ? null : LocalDate.parse(end.getString("on")),
                new Elements(
                        elements.getInteger("households"),
                        elements.getInteger("persons"),
                        elements.getInteger("landMu"),
                        elements.getInteger("things"),
                        elements.getInteger("matters"),
                        elements.getInteger("organisations")),
                state.get("description", NOTHING).get("factors") != null,
                state.getList("workers", String.class, List.of()).size());
    }

    private static @Nullable GridKind kind(@Nullable String word) {
        return Arrays.stream(GridKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static Drawing drawing(Document stored) {
        var boundary = stored.get("boundary", Document.class);
        return new Drawing(
                LocalDate.parse(stored.getString("from")),
                stored.getString("by"),
                stored.getString("name"),
                boundary == null ? null : new Boundary(boundary.getString("geoJson")),
                stored.getList("addresses", String.class, List.of()));
    }
}
