package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.http.GeoJsonBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The offices' yes and no, and the town's change of mind (S94).
@RestController
@RequestMapping("/api/grid/change-requests/{id}")
class ChangeDecisionController {
    private final DecidingChanges deciding;
    private final GeoJsonBodies boundaries;
    private final CommandContexts mandates;

    ChangeDecisionController(DecidingChanges deciding, GeoJsonBodies boundaries, CommandContexts mandates) {
        this.deciding = deciding;
        this.boundaries = boundaries;
        this.mandates = mandates;
    }

    record Why(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/approvals")
    @PreAuthorize("hasRole('DEPARTMENT_OFFICER')")
    ResponseEntity<ChangeView> approve(Caller caller, HttpServletRequest request, @PathVariable String id) {
        return answer(deciding.approve(ChangeRequestId.known(id), mandates.of(caller, request, null)));
    }

    @PostMapping("/refusals")
    @PreAuthorize("hasRole('DEPARTMENT_OFFICER')")
    ResponseEntity<ChangeView> refuse(
            Caller caller, HttpServletRequest request, @PathVariable String id, @Valid @RequestBody Why body) {
        return answer(deciding.refuse(ChangeRequestId.known(id), body.reason(), mandates.of(caller, request, body)));
    }

    @PostMapping("/withdrawals")
    @PreAuthorize("hasRole('TOWN_OFFICER')")
    ResponseEntity<ChangeView> withdraw(
            Caller caller, HttpServletRequest request, @PathVariable String id, @Valid @RequestBody Why body) {
        return answer(deciding.withdraw(ChangeRequestId.known(id), body.reason(), mandates.of(caller, request, body)));
    }

    private ResponseEntity<ChangeView> answer(Versioned<ChangeRequest> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(ChangeView.of(stored, boundaries));
    }
}
