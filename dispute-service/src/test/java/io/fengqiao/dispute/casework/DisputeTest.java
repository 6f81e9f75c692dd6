package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.MEDIATOR;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.dispute.places.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTest {
    /// Every stage x every move. `expire`: the clock that runs has fired.
    @ParameterizedTest(name = "{0} of {1} at {2}: {3} -> {4} at {5}, told as {6}")
    @CsvSource(delimiter = '|', textBlock = """
        DISPATCHED | GRID  | VILLAGE  | accept   | ACCEPTED   | VILLAGE  | Accepted
        DISPATCHED | GRID  | VILLAGE  | settle   | SETTLED    | VILLAGE  | Settled
        DISPATCHED | COURT | VILLAGE  | settle   | CLOSED     | VILLAGE  | Settled FedBack Closed
        DISPATCHED | GRID  | VILLAGE  | fail     | refused    | VILLAGE  |
        DISPATCHED | GRID  | DISTRICT | fail     | UNSETTLED  | DISTRICT | Failed
        DISPATCHED | COURT | DISTRICT | fail     | CLOSED     | DISTRICT | Failed FedBack Closed
        DISPATCHED | GRID  | VILLAGE  | escalate | DISPATCHED | TOWN     | Escalated Dispatched
        DISPATCHED | GRID  | TOWN     | escalate | DISPATCHED | DISTRICT | Escalated Dispatched
        DISPATCHED | GRID  | VILLAGE  | expire   | DISPATCHED | TOWN     | Overdue Escalated Dispatched
        DISPATCHED | GRID  | TOWN     | expire   | DISPATCHED | DISTRICT | Overdue Escalated Dispatched
        DISPATCHED | GRID  | DISTRICT | expire   | DISPATCHED | DISTRICT | Overdue
        DISPATCHED | GRID  | VILLAGE  | feedback | refused    | VILLAGE  |
        ACCEPTED   | GRID  | VILLAGE  | accept   | ACCEPTED   | VILLAGE  |
        ACCEPTED   | GRID  | VILLAGE  | settle   | SETTLED    | VILLAGE  | Settled
        ACCEPTED   | COURT | TOWN     | settle   | CLOSED     | TOWN     | Settled FedBack Closed
        ACCEPTED   | GRID  | TOWN     | fail     | refused    | TOWN     |
        ACCEPTED   | GRID  | DISTRICT | fail     | UNSETTLED  | DISTRICT | Failed
        ACCEPTED   | GRID  | VILLAGE  | escalate | DISPATCHED | TOWN     | Escalated Dispatched
        ACCEPTED   | GRID  | VILLAGE  | expire   | DISPATCHED | TOWN     | Overdue Escalated Dispatched
        ACCEPTED   | GRID  | DISTRICT | expire   | ACCEPTED   | DISTRICT | Overdue
        ACCEPTED   | GRID  | VILLAGE  | feedback | refused    | VILLAGE  |
        SETTLED    | GRID  | VILLAGE  | accept   | refused    | VILLAGE  |
        SETTLED    | GRID  | VILLAGE  | settle   | refused    | VILLAGE  |
        SETTLED    | GRID  | VILLAGE  | fail     | refused    | VILLAGE  |
        SETTLED    | GRID  | VILLAGE  | escalate | refused    | VILLAGE  |
        SETTLED    | GRID  | VILLAGE  | expire   | SETTLED    | VILLAGE  |
        SETTLED    | GRID  | VILLAGE  | feedback | CLOSED     | VILLAGE  | FedBack Closed
        UNSETTLED  | GRID  | DISTRICT | accept   | refused    | DISTRICT |
        UNSETTLED  | GRID  | DISTRICT | settle   | refused    | DISTRICT |
        UNSETTLED  | GRID  | DISTRICT | fail     | refused    | DISTRICT |
        UNSETTLED  | GRID  | DISTRICT | escalate | refused    | DISTRICT |
        UNSETTLED  | GRID  | DISTRICT | expire   | UNSETTLED  | DISTRICT |
        UNSETTLED  | GRID  | DISTRICT | feedback | CLOSED     | DISTRICT | FedBack Closed
        CLOSED     | GRID  | VILLAGE  | accept   | refused    | VILLAGE  |
        CLOSED     | GRID  | VILLAGE  | settle   | refused    | VILLAGE  |
        CLOSED     | GRID  | VILLAGE  | fail     | refused    | VILLAGE  |
        CLOSED     | GRID  | VILLAGE  | escalate | refused    | VILLAGE  |
        CLOSED     | GRID  | VILLAGE  | expire   | refused    | VILLAGE  |
        CLOSED     | GRID  | VILLAGE  | feedback | refused    | VILLAGE  |
        """)
    void movesAsTheTableSays(
            String before,
            Channel channel,
            Level level,
            String move,
            String after,
            Level levelAfter,
            @Nullable String told) {
        var dispute = Cases.at(channel, level, before);
        if (after.equals("refused")) {
            var was = dispute.snapshot();
            assertThatThrownBy(() -> perform(dispute, move)).isInstanceOf(MoveRefused.class);
            assertThat(dispute.snapshot()).isEqualTo(was);
            return;
        }
        var events = perform(dispute, move);
        assertThat(dispute.stage().name()).isEqualTo(after);
        assertThat(dispute.level()).isEqualTo(levelAfter);
        assertThat(events.stream().map(event -> event.getClass().getSimpleName()))
                .containsExactly(told == null ? new String[0] : told.split(" "));
    }

    private static List<DisputeEvent> perform(Dispute dispute, String move) {
        return switch (move) {
            case "accept" -> dispute.accept("mediator-2", NOW);
            case "settle" -> dispute.settle("A-2", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
            case "fail" -> dispute.fail("reason", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
            case "escalate" -> dispute.escalate(Cause.REQUESTED, "reason", "officer", Cases.above(dispute));
            case "expire" -> {
                var due = dispute.dueAt();
                yield dispute.expire(DISPATCHING.above(dispute, NOW), due == null ? NOW : due);
            }
            case "feedback" -> dispute.feedBack(Cases.toParties());
            default -> throw new IllegalArgumentException(move);
        };
    }

    @Test
    void itsClockRunsUntilAcceptanceThenUntilSettlementThenUntilFeedback() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "DISPATCHED");
        assertThat(dispute.dueAt()).isEqualTo(Instant.parse("2026-03-05T16:00:00Z"));
        dispute.accept(MEDIATOR, NOW.plus(Duration.ofDays(2)));
        assertThat(dispute.dueAt()).isEqualTo(Instant.parse("2026-04-01T16:00:00Z"));
        dispute.accept("mediator-2", NOW.plus(Duration.ofDays(20)));
        assertThat(dispute.dueAt())
                .as("another mediator starts no clock anew")
                .isEqualTo(Instant.parse("2026-04-01T16:00:00Z"));
        dispute.settle("A-1", NOW, DISPATCHING.feedback(dispute, NOW), NOW);
        assertThat(dispute.dueAt()).isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
        dispute.feedBack(Cases.toParties());
        assertThat(dispute.dueAt()).isNull();
    }

    @Test
    void aClockThatHasNotRunOutDoesNotFire() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "DISPATCHED");
        var before = dispute.snapshot();
        assertThatThrownBy(() -> dispute.expire(Cases.above(dispute), Instant.parse("2026-03-05T15:59:59.999Z")))
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

    @Test
    void atTheDistrictItIsToldToBeOverdueOnceAndStaysSupervisedUntilItEnds() {
        var dispute = Cases.at(Channel.GRID, Level.DISTRICT, "DISPATCHED");
        var accept = dispute.assignment().accept().dueAt();
        var resolve = dispute.assignment().resolve().dueAt();
        assertThat(dispute.expire(null, accept)).hasSize(1);
        assertThat(dispute.snapshot().supervised()).isTrue();
        assertThat(dispute.dueAt()).isEqualTo(resolve);
        dispute.accept("mediator-labour-1", accept.plusSeconds(60));
        assertThat(dispute.dueAt()).isEqualTo(resolve);
        assertThat(dispute.expire(null, resolve)).isEmpty();
        assertThat(dispute.dueAt()).isNull();
        assertThat(dispute.snapshot().supervised()).isTrue();
        dispute.settle("A", resolve.plusSeconds(1), DISPATCHING.feedback(dispute, resolve), resolve);
        assertThat(dispute.snapshot().supervised()).isFalse();
        assertThat(dispute.snapshot().history().stream().map(Told::what)).contains("OVERDUE", "SUPERVISED");
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
                .containsExactly("DISPATCH", "ACCEPT_LIMIT", "RESOLVE_LIMIT");
    }

    @Test
    void whoEscalatesByTimeIsTheSystemAndTheReasonNamesTheLimit() {
        var dispute = Cases.at(Channel.GRID, Level.VILLAGE, "ACCEPTED");
        var due = dispute.assignment().resolve().dueAt();
        var events = dispute.expire(Cases.above(dispute), due);
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
                .extracting(Told::by)
                .containsExactly("system");
    }
}
