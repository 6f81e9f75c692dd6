package io.fengqiao.dispute.tracking.mongo;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.dispute.tracking.Ticket;
import io.fengqiao.dispute.tracking.Tickets;
import io.fengqiao.dispute.tracking.TrackingNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MongoTickets implements Tickets {
    private final Aggregates<Ticket, ?, Void> tickets;

    MongoTickets(Aggregates<Ticket, ?, Void> tickets) {
        this.tickets = tickets;
    }

    @Override
    public Ticket putIfAbsent(Ticket ticket) {
        return perform(
                ticket.number(), null, present -> Decision.changed(present == null ? ticket : present, List.of()));
    }

    @Override
    public Optional<Ticket> find(TrackingNumber number) {
        return tickets.find(number.value(), Scope.system()).map(Stored::aggregate);
    }

    @Override
    public Ticket renew(TrackingNumber number, Mandate mandate, Personal secret, Instant at) {
        return perform(number, mandate, present -> {
            if (present == null) {
                throw Refusal.notFound("ticket", number.value());
            }
            return Decision.changed(present.renewed(secret, at), List.of());
        });
    }

    private Ticket perform(
            TrackingNumber number,
            @Nullable Mandate mandate,
            Function<@Nullable Ticket, Decision<Ticket, Void>> decision) {
        var work =
                new Work<Ticket, Void>(number.value(), Scope.system(), null, null, mandate, Work.Cause.NONE, decision);
        return switch (tickets.performAll(List.of(work)).getFirst()) {
            case Result.Written<Ticket>(var ticket, var _) -> ticket;
            case Result.Repeated<Ticket>(var ticket, var _) -> ticket;
            case Result.Failed<Ticket>(Refusal refusal) -> throw refusal;
            case Result.Failed<Ticket>(RuntimeException bug) -> throw bug;
            case Result.Failed<Ticket>(var cause) -> throw new IllegalStateException(cause);
            case Result.Ignored<Ticket> _, Result.NotYet<Ticket> _, Result.Behind<Ticket> _ ->
                throw new IllegalStateException("a ticket is always written");
        };
    }
}
