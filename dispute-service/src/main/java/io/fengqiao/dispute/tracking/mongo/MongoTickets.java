package io.fengqiao.dispute.tracking.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.tracking.Ticket;
import io.fengqiao.dispute.tracking.Tickets;
import io.fengqiao.dispute.tracking.TrackingNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class MongoTickets implements Tickets {
    private final Aggregates<Ticket, ?, NoEvents> tickets;

    MongoTickets(Aggregates<Ticket, ?, NoEvents> tickets) {
        this.tickets = tickets;
    }

    @Override
    public Ticket putIfAbsent(Ticket ticket) {
        var number = ticket.number();
        return tickets.bySystem(
                        number.value(),
                        present -> present == null
                                ? Decision.changed(ticket, List.of())
                                : Decision.ignored("there already"))
                .map(Versioned::aggregate)
                .or(() -> find(number))
                .orElseThrow();
    }

    @Override
    public Optional<Ticket> find(TrackingNumber number) {
        return tickets.find(number.value(), Scope.system()).map(Versioned::aggregate);
    }

    @Override
    public Ticket renew(TrackingNumber number, CommandContext mandate, Personal secret, Instant at) {
        return tickets.change(
                        number.value(),
                        mandate,
                        Scope.system(),
                        present -> Decision.changed(present.renewed(secret, at), List.of()))
                .aggregate();
    }
}
