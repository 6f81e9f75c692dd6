package io.fengqiao.dispute.performance.http;

import io.fengqiao.chassis.audit.AuditTrail;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.performance.WatchingPerformance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Opens what the parties promised each other.
@RestController
@RequestMapping("/api/dispute/disputes/{id}/performances")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'MEDIATOR')")
class PerformanceDisclosureController {
    private final WatchingPerformance watching;
    private final Vault vault;
    private final AuditTrail trail;
    private final InstantSource clock;

    PerformanceDisclosureController(WatchingPerformance watching, Vault vault, AuditTrail trail, InstantSource clock) {
        this.watching = watching;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    record PromisePurpose(
            @NotBlank @Size(min = 4, max = 200) String purpose) {}

    /// In clear, with a purpose, after an audit entry that tells of it (P5, P11).
    @PostMapping("/disclosures")
    ResponseEntity<PerformanceView> openPromises(
            @PathVariable String id,
            @Valid @RequestBody PromisePurpose body,
            Caller caller,
            HttpServletRequest request) {
        var found = watching.disclose(id, caller);
        trail.write(
                caller.subject(),
                request.getRemoteAddr(),
                "DISCLOSE performance of dispute " + id,
                "what was promised, and by whom",
                body.purpose());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(found.map(stored ->
                                PerformanceView.of(stored, vault::open, one -> watching.open(one, clock.instant())))
                        .orElseGet(() -> PerformanceView.none(id)));
    }
}
