package io.fengqiao.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.budgets.GridBudgets;
import io.fengqiao.grid.people.teams.Place;
import io.fengqiao.grid.people.teams.Teams;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// While too much waits to be told, every command is asked to come back (R7), whatever it is about.
@RunningService
@TestPropertySource(properties = {"spring.kafka.listener.auto-startup=false", "fengqiao.outbox.limit=0"})
@DirtiesContext
class OutboxFullTest {
    private static final CommandContext MANDATE = new CommandContext(
            new Caller("officer", Set.of(Role.TOWN_OFFICER), "P500114001000", "500114001000"),
            "officer/key-0001",
            "hash",
            null);

    @Autowired
    Teams teams;

    @Autowired
    GridBudgets budgets;

    @Test
    void nobodyIsPutOnATeam() {
        refused(() -> teams.change(new Place.OfGrid(new GridCode("500114001001001")), MANDATE, _ -> {
            throw new AssertionError("not even asked");
        }));
    }

    @Test
    void norIsABudgetWritten() {
        refused(() -> budgets.change("500114001000", 2026, MANDATE, _ -> {
            throw new AssertionError("not even asked");
        }));
    }

    private static void refused(ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.slug()).isEqualTo("outbox-full");
            assertThat(no.kind().status()).isEqualTo(503);
        });
    }
}
