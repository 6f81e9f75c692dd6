package io.fengqiao.dispute.tracking;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.Snapshot;
import java.time.Instant;

/// Gives a dispute its ticket. A dispute has one number for good; its secret can be given out anew.
public final class IssuingTickets {
    private final Tickets tickets;
    private final Secrets secrets;
    private final Disputes disputes;

    public IssuingTickets(Tickets tickets, Secrets secrets, Disputes disputes) {
        this.tickets = tickets;
        this.secrets = secrets;
        this.disputes = disputes;
    }

    /// The ticket, the same each time it is asked for: a repeated registration hands out the same secret.
    public IssuedTicket issue(Snapshot dispute, Instant now) {
        return inClear(ticketOf(dispute, now));
    }

    /// For one who lost the secret, or never had one: an officer who sees the dispute hands out a new one.
    public IssuedTicket renew(String id, CommandContext mandate, Instant now) {
        Versioned<Dispute> found = disputes.get(id, mandate.caller().scope());
        var ticket = ticketOf(found.aggregate().snapshot(), now);
        return inClear(tickets.renew(ticket.number(), mandate, secrets.next(), now));
    }

    private Ticket ticketOf(Snapshot dispute, Instant now) {
        for (int attempt = 0; ; attempt++) {
            var number = TrackingNumber.candidate(dispute.id().value(), dispute.registeredAt(), attempt);
            var there = tickets.find(number)
                    .orElseGet(() ->
                            tickets.putIfAbsent(new Ticket(number, dispute.id().value(), secrets.next(), now)));
            if (there.dispute().equals(dispute.id().value())) {
                return there;
            }
        }
    }

    private IssuedTicket inClear(Ticket ticket) {
        return new IssuedTicket(ticket.number(), secrets.open(ticket.secret()));
    }
}
