package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.registration.TakingReports;
import io.fengqiao.dispute.tracking.IssuingTickets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// An officer takes a dispute down; the person goes home with a number and a secret to follow it by.
@RestController
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class RegistrationController {
    private final TakingReports taking;
    private final IssuingTickets issuing;
    private final CommandContexts mandates;
    private final Vault vault;
    private final InstantSource clock;

    RegistrationController(
            TakingReports taking, IssuingTickets issuing, CommandContexts mandates, Vault vault, InstantSource clock) {
        this.taking = taking;
        this.issuing = issuing;
        this.mandates = mandates;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping("/api/dispute/disputes")
    ResponseEntity<Receipt> register(@Valid @RequestBody ReportTaken body, Caller caller, HttpServletRequest request) {
        CommandContext mandate = mandates.of(caller, request, body);
        var now = clock.instant();
        Versioned<Dispute> stored = taking.take(body.sealed(vault, mandate, now), mandate, now);
        var ticket = issuing.issue(stored.aggregate().snapshot(), now);
        return ResponseEntity.created(URI.create("/api/dispute/disputes/"
                        + stored.aggregate().snapshot().id().value()))
                .eTag(CommandContexts.etag(stored.version()))
                .cacheControl(CacheControl.noStore())
                .body(Receipt.of(stored.aggregate().snapshot(), ticket));
    }
}
