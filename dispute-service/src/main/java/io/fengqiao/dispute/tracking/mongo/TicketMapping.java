package io.fengqiao.dispute.tracking.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.tracking.Ticket;
import io.fengqiao.dispute.tracking.TrackingNumber;
import java.time.Instant;
import java.util.Set;

/// A ticket as it is stored, under its number: `{ number, dispute, secret, issuedAt }`. Nothing is
/// told of it.
final class TicketMapping implements AggregateMapping<Ticket, TicketMapping.State> {
    record State(String number, String dispute, Personal secret, Instant issuedAt) {}

    @Override
    public String collection() {
        return "tickets";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Ticket ticket) {
        return ticket.number().value();
    }

    @Override
    public State state(Ticket ticket) {
        return new State(ticket.number().value(), ticket.dispute(), ticket.secret(), ticket.issuedAt());
    }

    @Override
    public Ticket aggregate(State state) {
        return new Ticket(new TrackingNumber(state.number()), state.dispute(), state.secret(), state.issuedAt());
    }

    @Override
    public Visibility visibility(Ticket ticket) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
