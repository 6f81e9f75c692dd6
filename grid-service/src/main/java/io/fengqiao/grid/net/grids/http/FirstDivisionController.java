package io.fengqiao.grid.net.grids.http;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.GridKind;
import io.fengqiao.grid.net.grids.GridLine;
import io.fengqiao.grid.net.grids.OpenGrid;
import io.fengqiao.grid.net.grids.OpeningGrids;
import io.fengqiao.grid.net.grids.Ties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The first division, by the district (S92). A town officer gets in and is told what it needs instead (S94).
@RestController
@RequestMapping("/api/grid/grids")
class FirstDivisionController {
    private final OpeningGrids opening;
    private final GeoJsonBodies boundaries;
    private final CommandContexts mandates;

    FirstDivisionController(OpeningGrids opening, GeoJsonBodies boundaries, CommandContexts mandates) {
        this.opening = opening;
        this.boundaries = boundaries;
        this.mandates = mandates;
    }

    record Opening(
            @NotNull @Pattern(regexp = DivisionCode.FORM) String village,
            @NotBlank @Size(max = 100) String name,
            @NotNull GridKind kind,
            @Nullable @Size(max = 15) String belongsTo,
            Ties.@Nullable Premises premises,
            Ties.@Nullable Purpose purpose,
            @Nullable @Valid GeoJsonBody boundary) {}

    @PostMapping
    @PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER')")
    ResponseEntity<GridView> open(Caller caller, HttpServletRequest request, @Valid @RequestBody Opening body) {
        var ties = new Ties(
                body.belongsTo() == null ? null : GridCode.known(body.belongsTo()), body.premises(), body.purpose());
        var stored = opening.open(
                new OpenGrid(body.village(), body.name(), body.kind(), ties, boundaries.read(body.boundary())),
                mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/grids/" + stored.aggregate().code()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(GridView.of(GridLine.of(stored.aggregate())));
    }
}
