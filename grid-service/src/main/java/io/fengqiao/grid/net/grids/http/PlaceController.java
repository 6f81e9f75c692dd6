package io.fengqiao.grid.net.grids.http;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.grids.GridAt;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.Point;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Places and grids, today or on any day (S93).
@RestController
@RequestMapping("/api/grid")
class PlaceController {
    private static final String READ =
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')";

    private final GridAt gridAt;
    private final Grids grids;
    private final GeoJsonBodies boundaries;
    private final InstantSource clock;

    PlaceController(GridAt gridAt, Grids grids, GeoJsonBodies boundaries, InstantSource clock) {
        this.gridAt = gridAt;
        this.grids = grids;
        this.boundaries = boundaries;
        this.clock = clock;
    }

    /// The grid that looks after the place, and those that lie across it; only those in the caller's scope.
    record At(
            LocalDate on, @Nullable GridView grid, @Nullable GridView cell, List<GridView> purposes) {}

    record Drawn(LocalDate from, String name, @Nullable GeoJsonBody boundary, List<String> addresses) {}

    @GetMapping("/grid-at")
    @PreAuthorize(READ)
    At at(
            Caller caller,
            @RequestParam double lon,
            @RequestParam double lat,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var day = on == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI) : on;
        var found = gridAt.at(new Point(lon, lat), day);
        var land = view(found.land(), caller.scope());
        var cell = view(found.cell(), caller.scope());
        var purposes = found.purposes().stream()
                .flatMap(code -> view(code, caller.scope()).stream())
                .toList();
        if (land.isEmpty() && cell.isEmpty() && purposes.isEmpty()) {
            throw Refusal.notFound("grid", lon + "," + lat);
        }
        return new At(day, land.orElse(null), cell.orElse(null), purposes);
    }

    private Optional<GridView> view(@Nullable GridCode code, Scope scope) {
        return Optional.ofNullable(code)
                .flatMap(one -> grids.find(one, scope))
                .map(stored -> GridView.of(GridLine.of(stored.aggregate())));
    }

    /// How it was drawn on that day; of a day before or after its life there is nothing.
    @GetMapping("/grids/{code}/boundary")
    @PreAuthorize(READ)
    Drawn boundary(
            Caller caller,
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var day = on == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI) : on;
        var drawing = grids.find(GridCode.known(code), caller.scope())
                .map(stored -> stored.aggregate())
                .filter(grid -> grid.stoodOn(day))
                .flatMap(grid -> grid.drawnOn(day))
                .orElseThrow(() -> Refusal.notFound("grid", code));
        return new Drawn(drawing.from(), drawing.name(), boundaries.write(drawing.boundary()), drawing.addresses());
    }
}
