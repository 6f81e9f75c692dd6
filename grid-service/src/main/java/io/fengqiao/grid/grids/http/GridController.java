package io.fengqiao.grid.grids.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.http.Mandates;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.grids.Grid;
import io.fengqiao.grid.grids.GridCode;
import io.fengqiao.grid.grids.GridKind;
import io.fengqiao.grid.grids.Grids;
import io.fengqiao.grid.grids.OpenGrid;
import io.fengqiao.grid.grids.OpeningGrids;
import io.fengqiao.grid.grids.StaffingGrids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Grids: their town or the district opens them and gives them workers; whoever works there or is responsible above
/// looks at them.
@RestController
@RequestMapping("/api/grid/grids")
class GridController {
    private static final String WRITE = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER')";
    private static final String READ =
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')";

    private final OpeningGrids opening;
    private final StaffingGrids staffing;
    private final Grids grids;
    private final GridList list;
    private final Mandates mandates;

    GridController(OpeningGrids opening, StaffingGrids staffing, Grids grids, GridList list, Mandates mandates) {
        this.opening = opening;
        this.staffing = staffing;
        this.grids = grids;
        this.list = list;
        this.mandates = mandates;
    }

    record Opening(
            @NotNull @Pattern(regexp = "[0-9]{12}") String village,
            @NotBlank @Size(max = 100) String name,
            @NotNull GridKind kind) {}

    record Joining(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")
            String person) {}

    record GridView(String code, String name, String village, GridKind kind, List<String> workers) {
        static GridView of(Stored<Grid> stored) {
            var grid = stored.aggregate();
            return new GridView(grid.code().value(), grid.name(), grid.code().village(), grid.kind(), grid.workers());
        }
    }

    @PostMapping
    @PreAuthorize(WRITE)
    ResponseEntity<GridView> open(Caller caller, HttpServletRequest request, @Valid @RequestBody Opening body) {
        var stored = opening.open(
                new OpenGrid(body.village(), body.name(), body.kind()), mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/grids/" + stored.aggregate().code()))
                .eTag(Mandates.etag(stored.version()))
                .body(GridView.of(stored));
    }

    @PostMapping("/{code}/workers")
    @PreAuthorize(WRITE)
    ResponseEntity<GridView> join(
            Caller caller, HttpServletRequest request, @PathVariable String code, @Valid @RequestBody Joining body) {
        return answer(staffing.join(GridCode.known(code), body.person(), mandates.of(caller, request, body)));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<GridView> list(
            Caller caller,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), division, PageAsk.of(limit, after)).map(GridView::of);
    }

    @GetMapping("/{code}")
    @PreAuthorize(READ)
    ResponseEntity<GridView> one(Caller caller, @PathVariable String code) {
        return answer(
                grids.find(GridCode.known(code), caller.scope()).orElseThrow(() -> Refusal.notFound("grid", code)));
    }

    private static ResponseEntity<GridView> answer(Stored<Grid> stored) {
        return ResponseEntity.ok().eTag(Mandates.etag(stored.version())).body(GridView.of(stored));
    }
}
