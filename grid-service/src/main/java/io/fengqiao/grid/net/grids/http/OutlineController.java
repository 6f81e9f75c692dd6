package io.fengqiao.grid.net.grids.http;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.GridList;
import io.fengqiao.grid.net.grids.Outlines;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a map draws: the outlines of divisions where they are known, and today's grids with
/// their boundaries (S93).
@RestController
@RequestMapping("/api/grid")
class OutlineController {
    private final GridList list;
    private final Outlines outlines;
    private final GeoJsonBodies boundaries;

    OutlineController(GridList list, Outlines outlines, GeoJsonBodies boundaries) {
        this.list = list;
        this.outlines = outlines;
        this.boundaries = boundaries;
    }

    record OutlineView(
            String code,
            String name,
            GridKind kind,
            @Nullable GeoJsonBody boundary) {}

    record DivisionOutline(String code, @Nullable GeoJsonBody boundary) {}

    @GetMapping("/outlines")
    @PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
    Page<OutlineView> grids(
            Caller caller,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.drawn(caller.scope(), division, PageAsk.of(limit, after)).map(stored -> view(stored.aggregate()));
    }

    private OutlineView view(Grid grid) {
        return new OutlineView(grid.code().value(), grid.name(), grid.kind(), boundaries.write(grid.boundary()));
    }

    /// Not known is not the same as nowhere: then there is no such outline.
    @GetMapping("/divisions/{code}/outline")
    @PreAuthorize("isAuthenticated()")
    DivisionOutline division(@PathVariable String code) {
        var outline = outlines.of(code).orElseThrow(() -> Refusal.notFound("outline", code));
        return new DivisionOutline(code, boundaries.write(outline));
    }
}
