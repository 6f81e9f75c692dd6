package io.fengqiao.grid.net.grids.jts;

import io.fengqiao.grid.net.grids.Boundary;
import io.fengqiao.grid.net.grids.Drawing;
import io.fengqiao.grid.net.grids.GridAt;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.Neighbours;
import io.fengqiao.grid.net.grids.NetRows;
import io.fengqiao.grid.net.grids.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The net in memory, each replica's own, kept fresh from the store: every second it asks for what was drawn
/// lately, and every ten minutes for everything, should a write have come later than any clock explains.
@Component
class JtsNet implements GridAt, Neighbours {
    private static final Logger log = LoggerFactory.getLogger(JtsNet.class);

    /// Clocks of replicas differ by five minutes at most, and a write takes a while.
    private static final Duration LOOK_BACK = Duration.ofMinutes(10);
    private static final Duration ALL_ANEW_EVERY = Duration.ofMinutes(10);

    private final NetRows rows;
    private final InstantSource clock;
    private final Map<String, NetRows.Row> known = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, List<Snapshot.Drawn>> drawn = new HashMap<>();
    private @Nullable Instant allAt;
    private volatile @Nullable Snapshot snapshot;

    JtsNet(NetRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Found at(Point point, LocalDate day) {
        return current().at(point, day);
    }

    @Override
    public List<Overlap> over(Boundary boundary, GridKind.Layer layer, LocalDate day, double tolerance) {
        return current().over(GeoJson.read(boundary), layer, day, tolerance);
    }

    /// Before the first reading nothing is known, which is not the same as nothing being there.
    private Snapshot current() {
        var present = snapshot;
        return present == null ? refresh() : present;
    }

    @Scheduled(fixedDelay = 1000)
    void keepFresh() {
        refresh();
    }

    synchronized Snapshot refresh() {
        var now = clock.instant();
        boolean all = allAt == null || !now.isBefore(allAt.plus(ALL_ANEW_EVERY));
        boolean news = false;
        for (NetRows.Row row : all ? rows.all() : lately(now)) {
            if (!row.equals(known.put(row.code(), row))) {
                drawn.put(row.code(), drawn(row));
                news = true;
            }
        }
        if (all) {
            allAt = now;
        }
        var present = snapshot;
        if (present == null || news) {
            present = new Snapshot(drawn.values().stream().flatMap(List::stream).toList());
            snapshot = present;
        }
        return present;
    }

    /// What is drawn and was not read in that version.
    private List<NetRows.Row> lately(Instant now) {
        var fresh = rows.drawnSince(now.minus(LOOK_BACK)).stream()
                .filter(one -> versions.getOrDefault(one.code(), 0L) < one.version())
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        var read = rows.of(fresh.stream().map(NetRows.Version::code).toList());
        fresh.forEach(one -> versions.put(one.code(), one.version()));
        return read;
    }

    private static List<Snapshot.Drawn> drawn(NetRows.Row row) {
        var code = GridCode.parse(row.code());
        if (code.isEmpty() || row.kind() == null) {
            return List.of();
        }
        var all = new ArrayList<Snapshot.Drawn>();
        for (int i = 0; i < row.drawings().size(); i++) {
            var drawing = row.drawings().get(i);
            var until =
                    i + 1 < row.drawings().size() ? row.drawings().get(i + 1).from() : row.retiredOn();
            if (drawing.boundary() != null) {
                add(code.get(), row.kind(), drawing, drawing.boundary(), until, all);
            }
        }
        return all;
    }

    /// A boundary nobody can read is the linter's business; the others are to be found none the less.
    private static void add(
            GridCode code,
            GridKind kind,
            Drawing drawing,
            Boundary boundary,
            @Nullable LocalDate until,
            List<Snapshot.Drawn> all) {
        try {
            var geometry = GeoJson.read(boundary);
            all.add(new Snapshot.Drawn(
                    code, kind, drawing.from(), until, geometry, new IndexedPointInAreaLocator(geometry)));
        } catch (RuntimeException e) {
            log.warn("The boundary of grid {} cannot be read", code);
        }
    }
}
