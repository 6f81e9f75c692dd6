package io.fengqiao.dispute.casework.http;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.OfferDispute;
import io.fengqiao.dispute.casework.PassingOnDisputes;
import io.fengqiao.dispute.routing.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Platforms ask each other to take a dispute, and answer (S121). Upwards they ask with an escalation.
@RestController
@RequestMapping("/api/dispute/disputes/{id}/handovers")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class HandoversController {
    private final PassingOnDisputes passing;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    HandoversController(PassingOnDisputes passing, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.passing = passing;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    enum To {
        /// A platform of the same level (分流).
        PEER(Way.DIVERTED),
        /// A platform within the holder's own area (交办).
        BELOW(Way.HANDED_DOWN),
        /// The district's centre, where several departments are concerned.
        CENTRE(Way.COORDINATED);

        private final Way way;

        To(Way way) {
            this.way = way;
        }
    }

    /// @param division whose platform is asked; none where it is the district's centre
    /// @param departments which it concerns beside the one whose matter it is, where it is
    /// the district's centre
    /// @param reason told to everybody in scope: no personal data
    record HandoverRequest(
            @NotNull To to,
            @Nullable @Pattern(regexp = DivisionCode.FORM) String division,
            @Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = UnitCode.DEPARTMENT) String> departments,
            @NotBlank @Size(max = 500) String reason) {}

    /// @param reason told to everybody in scope: no personal data
    record Answer(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    ResponseEntity<DisputeView> offer(
            @PathVariable String id,
            @Valid @RequestBody HandoverRequest body,
            Caller caller,
            HttpServletRequest request) {
        var departments = body.departments() == null ? Set.<String>of() : body.departments();
        var command = new OfferDispute(body.to().way, body.division(), departments, body.reason(), clock.instant());
        return moved(passing.offer(id, mandates.of(caller, request, body), command));
    }

    @PostMapping("/acceptances")
    ResponseEntity<DisputeView> accept(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return moved(passing.take(id, mandates.of(caller, request, null), clock.instant()));
    }

    @PostMapping("/refusals")
    ResponseEntity<DisputeView> decline(
            @PathVariable String id, @Valid @RequestBody Answer body, Caller caller, HttpServletRequest request) {
        return moved(passing.decline(id, mandates.of(caller, request, body), body.reason(), clock.instant()));
    }

    @PostMapping("/withdrawals")
    ResponseEntity<DisputeView> withdraw(
            @PathVariable String id, @Valid @RequestBody Answer body, Caller caller, HttpServletRequest request) {
        return moved(passing.withdraw(id, mandates.of(caller, request, body), body.reason(), clock.instant()));
    }

    private ResponseEntity<DisputeView> moved(Versioned<Dispute> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(DisputeView.of(stored, vault));
    }
}
