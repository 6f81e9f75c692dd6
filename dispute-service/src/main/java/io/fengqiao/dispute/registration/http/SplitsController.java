package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.SplittingDisputes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What was reported as one dispute and is several: each part is taken down with matter, persons and place
/// of its own.
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')")
class SplitsController {
    private final SplittingDisputes splitting;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    SplitsController(SplittingDisputes splitting, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.splitting = splitting;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param parts the ids of all its parts, in the order of their numbers; a moment later they are
    /// on the books
    record SplitView(String id, String stage, List<String> parts) {
        static SplitView of(Dispute dispute) {
            var it = dispute.snapshot();
            return new SplitView(
                    it.id().value(),
                    it.stage().name(),
                    it.kinship().parts().stream().map(DisputeId::value).toList());
        }
    }

    @PostMapping("/api/dispute/disputes/{id}/splits")
    ResponseEntity<SplitView> split(
            @PathVariable String id, @Valid @RequestBody SplitTaken body, Caller caller, HttpServletRequest request) {
        var stored = splitting.split(id, mandates.of(caller, request, body), body.sealed(vault, clock.instant()));
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(SplitView.of(stored.aggregate()));
    }
}
