package io.fengqiao.dispute.casework.http;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.DecideObjection;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.ObjectToDispatch;
import io.fengqiao.dispute.casework.ObjectingToDispatches;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who got a dispute objects, and the centre above decides, once (S62).
@RestController
@RequestMapping("/api/dispute/disputes/{id}/objections")
class ObjectionsController {
    private final ObjectingToDispatches objecting;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    ObjectionsController(ObjectingToDispatches objecting, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.objecting = objecting;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param reason told to everybody in scope: no personal data
    record Objection(@NotBlank @Size(max = 500) String reason) {}

    /// @param division whose platform gets it, where a platform's objection is upheld
    /// @param department whose matter it is, where a department's objection is upheld; none: no department's
    /// @param reason told to everybody in scope: no personal data
    record ObjectionDecision(
            @NotNull Boolean upheld,
            @Nullable @Pattern(regexp = DivisionCode.FORM) String division,

            @Nullable @Pattern(regexp = UnitCode.DEPARTMENT) String department,

            @NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    @PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DEPARTMENT_OFFICER')")
    ResponseEntity<DisputeView> object(
            @PathVariable String id, @Valid @RequestBody Objection body, Caller caller, HttpServletRequest request) {
        return moved(objecting.object(
                id, mandates.of(caller, request, body), new ObjectToDispatch(body.reason(), clock.instant())));
    }

    @PostMapping("/decisions")
    @PreAuthorize("hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER')")
    ResponseEntity<DisputeView> decide(
            @PathVariable String id,
            @Valid @RequestBody ObjectionDecision body,
            Caller caller,
            HttpServletRequest request) {
        var command =
                new DecideObjection(body.upheld(), body.division(), body.department(), body.reason(), clock.instant());
        return moved(objecting.decide(id, mandates.of(caller, request, body), command));
    }

    private ResponseEntity<DisputeView> moved(Versioned<Dispute> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(DisputeView.of(stored, vault));
    }
}
