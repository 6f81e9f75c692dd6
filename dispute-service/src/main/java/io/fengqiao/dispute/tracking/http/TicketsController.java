package io.fengqiao.dispute.tracking.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.dispute.tracking.IssuingTickets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Hands a party a ticket where none was given yet (what the grids and platforms report), or a new secret.
@RestController
@PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'MEDIATOR')")
class TicketsController {
    private final IssuingTickets issuing;
    private final CommandContexts mandates;
    private final InstantSource clock;

    TicketsController(IssuingTickets issuing, CommandContexts mandates, InstantSource clock) {
        this.issuing = issuing;
        this.mandates = mandates;
        this.clock = clock;
    }

    record TicketView(String trackingNumber, String progressSecret) {
        @Override
        public String toString() {
            return "TicketView[" + trackingNumber + "]";
        }
    }

    @PostMapping("/api/dispute/disputes/{id}/tickets")
    ResponseEntity<TicketView> issue(@PathVariable String id, Caller caller, HttpServletRequest request) {
        var ticket = issuing.renew(id, mandates.of(caller, request, null), clock.instant());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new TicketView(ticket.number().value(), ticket.secret()));
    }
}
