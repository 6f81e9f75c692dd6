package io.fengqiao.dispute.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.casework.Cases;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.Snapshot;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuingTicketsTest {
    private static final Snapshot DISPUTE =
            Cases.full(Channel.GRID, Level.VILLAGE, "DISPATCHED").snapshot();

    private final InMemory tickets = new InMemory();
    private final IssuingTickets issuing = new IssuingTickets(tickets, new Counted(), noDisputes());

    @Test
    void givesTheSameNumberAndSecretHoweverOftenItIsAsked() {
        var first = issuing.issue(DISPUTE, Cases.NOW);
        var again = issuing.issue(DISPUTE, Cases.NOW.plusSeconds(60));
        assertThat(again).isEqualTo(first);
        assertThat(tickets.all).hasSize(1);
    }

    @Test
    void takesTheNextNumberWhenAnotherDisputeHasTheFirst() {
        var first = TrackingNumber.candidate(DISPUTE.id().value(), DISPUTE.registeredAt(), 0);
        tickets.putIfAbsent(new Ticket(first, "another", new Counted().next(), Cases.NOW));

        var ticket = issuing.issue(DISPUTE, Cases.NOW);

        assertThat(ticket.number())
                .isEqualTo(TrackingNumber.candidate(DISPUTE.id().value(), DISPUTE.registeredAt(), 1));
        assertThat(tickets.find(first).orElseThrow().dispute()).isEqualTo("another");
    }

    @Test
    void doesNotPrintTheSecret() {
        assertThat(issuing.issue(DISPUTE, Cases.NOW).toString()).doesNotContain("secret");
    }

    private static Disputes noDisputes() {
        return (Disputes) Proxy.newProxyInstance(
                IssuingTicketsTest.class.getClassLoader(), new Class<?>[] {Disputes.class}, (_, method, _) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Counted implements Secrets {
        private int made;

        @Override
        public Personal next() {
            return new Personal(Personal.Kind.STATEMENT, "secret " + ++made, null);
        }

        @Override
        public String open(Personal secret) {
            return secret.sealed();
        }

        @Override
        public boolean matches(@Nullable Personal secret, String said) {
            return secret != null && secret.sealed().equals(said);
        }
    }

    private static final class InMemory implements Tickets {
        private final Map<TrackingNumber, Ticket> all = new HashMap<>();

        @Override
        public Ticket putIfAbsent(Ticket ticket) {
            var there = all.putIfAbsent(ticket.number(), ticket);
            return there == null ? ticket : there;
        }

        @Override
        public Optional<Ticket> find(TrackingNumber number) {
            return Optional.ofNullable(all.get(number));
        }

        @Override
        public Ticket renew(TrackingNumber number, CommandContext mandate, Personal secret, Instant at) {
            throw new UnsupportedOperationException();
        }
    }
}
