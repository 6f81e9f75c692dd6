package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.http.GeoJsonBodies;
import io.fengqiao.grid.net.redrawing.Stage.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
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

/// Change requests: a town makes them (S94), town, district and the two offices look at them.
@RestController
@RequestMapping("/api/grid/change-requests")
class ChangeRequestController {
    private static final String READ = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";

    private final ProposingChanges proposing;
    private final ChangeRequests requests;
    private final ChangeList list;
    private final GeoJsonBodies boundaries;
    private final CommandContexts mandates;

    ChangeRequestController(
            ProposingChanges proposing,
            ChangeRequests requests,
            ChangeList list,
            GeoJsonBodies boundaries,
            CommandContexts mandates) {
        this.proposing = proposing;
        this.requests = requests;
        this.list = list;
        this.boundaries = boundaries;
        this.mandates = mandates;
    }

    @PostMapping
    @PreAuthorize("hasRole('TOWN_OFFICER')")
    ResponseEntity<ChangeView> propose(Caller caller, HttpServletRequest request, @Valid @RequestBody PlanBody body) {
        var stored = proposing.propose(body.plan(boundaries), mandates.of(caller, request, body));
        return ResponseEntity.created(URI.create(
                        "/api/grid/change-requests/" + stored.aggregate().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(ChangeView.of(stored, boundaries));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<ChangeView> list(
            Caller caller,
            @RequestParam @Nullable Status status,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.page(caller.scope(), status, PageAsk.of(limit, after))
                .map(stored -> ChangeView.of(stored, boundaries));
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<ChangeView> one(Caller caller, @PathVariable String id) {
        var stored = requests.find(ChangeRequestId.known(id), caller.scope())
                .orElseThrow(() -> Refusal.notFound("change request", id));
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(ChangeView.of(stored, boundaries));
    }
}
