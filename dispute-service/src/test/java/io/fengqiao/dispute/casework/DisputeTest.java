package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.MEDIATOR;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputeTest {
    @Test
    void itsClockRunsUntilAcceptanceThenUntilSettlementThenUntilFeedback() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "DISPATCHED");
        assertThat(Cases.dueAt(dispute)).isEqualTo(Instant.parse("2026-03-05T16:00:00Z"));
        dispute.accept(MEDIATOR, NOW.plus(Duration.ofDays(2)));
        assertThat(Cases.dueAt(dispute)).isEqualTo(Instant.parse("2026-04-01T16:00:00Z"));
        dispute.accept("mediator-2", NOW.plus(Duration.ofDays(20)));
        assertThat(Cases.dueAt(dispute))
                .as("another mediator starts no clock anew")
                .isEqualTo(Instant.parse("2026-04-01T16:00:00Z"));
        dispute.settle("A-1", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
        assertThat(Cases.dueAt(dispute)).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
        dispute.feedBack(Cases.toParties());
        assertThat(Cases.dueAt(dispute)).isNull();
    }

    /// S67: opened again within the limit, by the platform that settled it, with a clock of its own.
    @Test
    void whatIsNotOverIsOpenedAgainWithinTheLimitOnly() {
        var late = Cases.at(Channel.GRID, Level.TOWN, "CLOSED");
        assertThat(DISPATCHING.again(late, NOW.plus(Duration.ofDays(31)))).isNull();
        late.revisit(Cases.revisit(false), null);
        assertThat(late.stage().name()).isEqualTo("CLOSED");
        assertThat(late.snapshot().revisits()).hasSize(1);

        var dispute = Cases.at(Channel.GRID, Level.TOWN, "CLOSED");
        var unit = dispute.assignment().route().unit();
        var soon = NOW.plus(Duration.ofDays(20));
        var again = DISPATCHING.again(dispute, soon);
        dispute.revisit(Cases.revisit(false), again);
        var now = dispute.snapshot();
        assertThat(now.assignment().number()).isEqualTo(3);
        assertThat(now.assignment().route().unit()).isEqualTo(unit);
        assertThat(now.assignment().at()).isEqualTo(soon);
        assertThat(now.clock()).matches(clock -> clock != null && clock.kind() == Clock.Kind.ACCEPT);
        assertThat(now.feedback()).isNull();
        assertThat(now.decisions().getLast().dispatch()).isEqualTo(3);
    }

    @Test
    void aClockThatHasNotRunOutDoesNotFire() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "DISPATCHED");
        var before = dispute.snapshot();
        assertThatThrownBy(() -> Cases.climb(dispute, Instant.parse("2026-03-05T15:59:59.999Z")))
                .isInstanceOf(MoveRefused.class);
        assertThat(dispute.snapshot()).isEqualTo(before);
    }

    @Test
    void anAgreementIsOnTimeByTheDayItWasReachedNotTheDayItWasHeardOf() {
        var inTime = Cases.at(Channel.GRID, Level.VILLAGE, "ACCEPTED");
        var heard = Instant.parse("2026-04-01T16:00:30Z");
        assertThat(inTime.settle(
                        "A", Instant.parse("2026-04-01T15:59:59Z"), DISPATCHING.feedback(inTime, heard), heard))
                .singleElement()
                .extracting(event -> event instanceof DisputeEvent.Settled settled && settled.onTime())
                .isEqualTo(true);
        var late = Cases.at(Channel.GRID, Level.VILLAGE, "ACCEPTED");
        assertThat(late.settle("A", heard, DISPATCHING.feedback(late, heard), heard))
                .singleElement()
                .extracting(event -> event instanceof DisputeEvent.Settled settled && settled.onTime())
                .isEqualTo(false);
    }

    /// S122: where nobody is above, it stays on the list until it ends, and each of its two limits has
    /// its rungs once.
    @Test
    void atTheDistrictItIsUrgedAndSupervisedAndStaysSoUntilItEnds() {
        var dispute = Cases.at(Channel.GRID, Level.DISTRICT, "DISPATCHED");
        var accept = dispute.assignment().accept().dueAt();
        var resolve = dispute.assignment().resolve().dueAt();
        assertThat(names(Cases.climb(dispute, accept))).containsExactly("Overdue", "Urged");
        assertThat(dispute.snapshot().supervised()).isFalse();
        assertThat(Cases.dueAt(dispute)).as("the limit's end stays").isEqualTo(accept);
        assertThat(names(Cases.climb(dispute, Cases.firesAt(dispute)))).containsExactly("Supervised");
        assertThat(dispute.snapshot().supervised()).isTrue();
        assertThat(Cases.dueAt(dispute)).as("now it is about settling").isEqualTo(resolve);
        dispute.accept("mediator-labour-1", accept.plusSeconds(60));
        assertThat(names(Cases.climb(dispute, resolve)))
                .as("overdue is told once")
                .containsExactly("Urged");
        assertThat(names(Cases.climb(dispute, Cases.firesAt(dispute)))).containsExactly("Supervised");
        assertThat(dispute.snapshot().clock())
                .as("the ladder has ended, the limit is still there")
                .matches(clock -> clock != null
                        && clock.firesAt() == null
                        && clock.dueAt().equals(resolve));
        assertThat(dispute.snapshot().supervised()).isTrue();
        dispute.settle("A", resolve.plusSeconds(1), DISPATCHING.feedback(dispute, resolve), resolve);
        assertThat(dispute.snapshot().supervised()).isFalse();
        assertThat(dispute.snapshot().decisions().stream().map(Decided::what))
                .contains("URGE", "SUPERVISE")
                .doesNotContain("ESCALATE");
    }

    private static List<String> names(List<DisputeEvent> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    @Test
    void theNextLevelStartsOverWithAClockOfItsOwnAndNoMediator() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "ACCEPTED");
        var later = NOW.plus(Duration.ofDays(10));
        var above = DISPATCHING.above(dispute, later);
        assertThat(above).isNotNull();
        dispute.escalate(Cause.MEDIATION_FAILED, "reason", "system", above);
        var now = dispute.snapshot();
        assertThat(now.assignment().number()).isEqualTo(2);
        assertThat(now.mediator()).isNull();
        assertThat(now.dueAt()).isEqualTo(Instant.parse("2026-03-17T16:00:00Z"));
        assertThat(now.decisions().stream().filter(one -> one.dispatch() == 2).map(Decided::what))
                .containsExactly("DISPATCH", "LEAD", "ACCEPT_LIMIT", "RESOLVE_LIMIT");
    }

    @Test
    void whoEscalatesByTimeIsTheSystemAndTheReasonNamesTheLimit() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "ACCEPTED");
        Cases.climb(dispute, Cases.firesAt(dispute));
        Cases.climb(dispute, Cases.firesAt(dispute));
        var events = Cases.climb(dispute, Cases.firesAt(dispute));
        assertThat(events)
                .filteredOn(DisputeEvent.Escalated.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    var escalated = (DisputeEvent.Escalated) event;
                    assertThat(escalated.cause()).isEqualTo(Cause.OVERDUE);
                    assertThat(escalated.reason()).contains("30日");
                });
        assertThat(dispute.snapshot().history())
                .filteredOn(line -> line.what().equals("ESCALATED"))
                .extracting(HistoryEntry::by)
                .containsExactly("system");
    }
}
