package io.fengqiao.grid.net.grids.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.DescribingGrids;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.GridList;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.StaffingGrids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/// Grids: their town gives them workers, village and town describe them; whoever works there or is
/// responsible above looks at them.
@RestController
@RequestMapping("/api/grid/grids")
class GridController {
    private static final String WRITE = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER')";
    private static final String READ =
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')";

    private final StaffingGrids staffing;
    private final DescribingGrids describing;
    private final Grids grids;
    private final GridList list;
    private final CommandContexts mandates;

    GridController(
            StaffingGrids staffing, DescribingGrids describing, Grids grids, GridList list, CommandContexts mandates) {
        this.staffing = staffing;
        this.describing = describing;
        this.grids = grids;
        this.list = list;
        this.mandates = mandates;
    }

    record Joining(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")
            String person) {}

    @PostMapping("/{code}/workers")
    @PreAuthorize(WRITE)
    ResponseEntity<GridView> join(
            Caller caller, HttpServletRequest request, @PathVariable String code, @Valid @RequestBody Joining body) {
        return answer(staffing.join(GridCode.known(code), body.person(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{code}/descriptions")
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
    ResponseEntity<GridView> describe(
            Caller caller, HttpServletRequest request, @PathVariable String code, @Valid @RequestBody Described body) {
        return answer(
                describing.describe(GridCode.known(code), body.description(), mandates.of(caller, request, body)));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<GridView> list(
            Caller caller,
            @RequestParam @Nullable String division,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), division, retired, PageAsk.of(limit, after))
                .map(GridView::of);
    }

    @GetMapping("/{code}")
    @PreAuthorize(READ)
    ResponseEntity<GridView> one(Caller caller, @PathVariable String code) {
        return answer(
                grids.find(GridCode.known(code), caller.scope()).orElseThrow(() -> Refusal.notFound("grid", code)));
    }

    private static ResponseEntity<GridView> answer(Versioned<Grid> stored) {
        return ResponseEntity.ok()
                .eTag(CommandContexts.etag(stored.version()))
                .body(GridView.of(GridLine.of(stored.aggregate())));
    }
}
