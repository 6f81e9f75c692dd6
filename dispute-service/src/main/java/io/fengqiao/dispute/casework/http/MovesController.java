package io.fengqiao.dispute.casework.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.EscalateDispute;
import io.fengqiao.dispute.casework.GiveFeedback;
import io.fengqiao.dispute.casework.HandlingDisputes;
import io.fengqiao.dispute.casework.MergeDispute;
import io.fengqiao.dispute.casework.MergingDisputes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/// What the officers of the platform that holds a dispute, of one above it, or of the department that leads
/// it do with it.
@RestController
@RequestMapping("/api/dispute/disputes/{id}")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class MovesController {
    private final HandlingDisputes handling;
    private final MergingDisputes merging;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    MovesController(
            HandlingDisputes handling,
            MergingDisputes merging,
            CommandContexts mandates,
            Vault vault,
            InstantSource clock) {
        this.handling = handling;
        this.merging = merging;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param reason told to everybody in scope: no personal data
    record Escalation(@NotBlank @Size(max = 500) String reason) {}

    /// @param into the dispute it goes on in, registered before it
    /// @param reason told to everybody in scope: no personal data
    record Merger(
            @NotBlank @Size(max = 40) String into,
            @NotBlank @Size(max = 500) String reason) {}

    /// @param how such as 电话, 上门, 书面
    /// @param note stays sealed
    record FeedbackGiven(
            @NotBlank @Size(max = 40) String how,
            @Nullable @Size(max = 2000) String note) {
        @Override
        public String toString() {
            return "FeedbackGiven[" + how + "]";
        }
    }

    @PostMapping("/escalations")
    ResponseEntity<DisputeView> escalate(
            @PathVariable String id, @Valid @RequestBody Escalation body, Caller caller, HttpServletRequest request) {
        return moved(handling.escalate(
                id, mandates.of(caller, request, body), new EscalateDispute(body.reason(), clock.instant())));
    }

    @PostMapping("/feedbacks")
    ResponseEntity<DisputeView> feedBack(
            @PathVariable String id,
            @Valid @RequestBody FeedbackGiven body,
            Caller caller,
            HttpServletRequest request) {
        var command = new GiveFeedback(body.how(), vault.sealOptional(Kind.STATEMENT, body.note()), clock.instant());
        return moved(handling.feedBack(id, mandates.of(caller, request, body), command));
    }

    @PostMapping("/mergers")
    ResponseEntity<DisputeView> merge(
            @PathVariable String id, @Valid @RequestBody Merger body, Caller caller, HttpServletRequest request) {
        return moved(merging.merge(
                id,
                mandates.of(caller, request, body),
                new MergeDispute(new DisputeId(body.into()), body.reason(), clock.instant())));
    }

    private ResponseEntity<DisputeView> moved(Versioned<Dispute> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(DisputeView.of(stored, vault));
    }
}
