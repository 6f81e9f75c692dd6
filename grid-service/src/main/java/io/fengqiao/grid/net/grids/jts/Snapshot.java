package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.grid.net.grids.GridAt.Found;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Neighbours.Overlap;
import io.fengqiao.grid.net.grids.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/// The net as it was read once, of all days: a tree of envelopes, and an index in each boundary. Never
/// changed after it is made, so any number of threads may ask.
final class Snapshot {
    static final Snapshot EMPTY = new Snapshot(List.of());

    /// @param from the first day it is drawn so
    /// @param until the first day it is not any more; null: it still is
    record Drawn(
            GridCode code,
            GridKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            Geometry geometry,
            IndexedPointInAreaLocator locator) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private final STRtree tree = new STRtree();

    Snapshot(Collection<Drawn> all) {
        all.forEach(drawn -> tree.insert(drawn.geometry().getEnvelopeInternal(), drawn));
        tree.build();
    }

    Found at(Point point, LocalDate day) {
        var place = new Coordinate(point.longitude(), point.latitude());
        var choice = new Choice();
        tree.query(new Envelope(place), item -> {
            var drawn = (Drawn) item;
            if (drawn.on(day) && drawn.locator().locate(place) != Location.EXTERIOR) {
                choice.consider(drawn);
            }
        });
        return choice.found();
    }

    List<Overlap> over(Geometry geometry, GridKind.Layer layer, LocalDate day, double tolerance) {
        var over = new ArrayList<Overlap>();
        tree.query(geometry.getEnvelopeInternal(), item -> {
            var drawn = (Drawn) item;
            if (drawn.kind().layer() == layer && drawn.on(day)) {
                double share = JtsShapes.overlap(geometry, drawn.geometry());
                if (share > tolerance) {
                    over.add(new Overlap(drawn.code(), share));
                }
            }
        });
        return over;
    }

    /// An exclusive grid goes before the base grid it lies in; among equals the lower code.
    private static final class Choice {
        private @Nullable Drawn land;
        private @Nullable Drawn cell;
        private final List<GridCode> purposes = new ArrayList<>();

        void consider(Drawn drawn) {
            switch (drawn.kind()) {
                case BASE, EXCLUSIVE -> land = better(drawn, land);
                case UNIT_CELL -> cell = better(drawn, cell);
                case SINGLE_PURPOSE -> purposes.add(drawn.code());
                case ONLINE -> {}
            }
        }

        private static Drawn better(Drawn one, @Nullable Drawn other) {
            if (other == null) {
                return one;
            }
            if (one.kind() != other.kind()) {
                return one.kind() == GridKind.EXCLUSIVE ? one : other;
            }
            return GridCode.BY_VALUE.compare(one.code(), other.code()) < 0 ? one : other;
        }

        Found found() {
            purposes.sort(GridCode.BY_VALUE);
            return new Found(
                    land == null ? null : land.code(), cell == null ? null : cell.code(), List.copyOf(purposes));
        }
    }
}
