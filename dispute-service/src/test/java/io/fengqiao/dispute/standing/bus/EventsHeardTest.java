package io.fengqiao.dispute.standing.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is told of a dispute moves its line: a type nobody listens to would leave lists and counts
/// behind, and one that nobody tells would be waited for in vain.
class EventsHeardTest {
    /// Told of a warning, a measure, a referral, a promise, a room or a file: each has a life and a sequence
    /// of its own.
    private static final Set<String> BESIDE = Set.of(
            "dispute.warned.v1",
            "dispute.police-alerted.v1",
            "dispute.warning-acknowledged.v1",
            "dispute.warning-urged.v1",
            "dispute.warning-lifted.v1",
            "dispute.measure-taken.v1",
            "dispute.measure-overdue.v1",
            "dispute.measure-followed-up.v1",
            "dispute.referred.v1",
            "dispute.referral-accepted.v1",
            "dispute.referral-overdue.v1",
            "dispute.referral-returned.v1",
            "dispute.performance-agreed.v1",
            "dispute.performance-fulfilled.v1",
            "dispute.performance-overdue.v1",
            "dispute.performance-broken.v1",
            "dispute.room-opened.v1",
            "dispute.room-joined.v1",
            "dispute.room-left.v1",
            "dispute.room-met.v1",
            "dispute.room-resolved.v1",
            "dispute.resolution-completed.v1",
            "dispute.resolution-overdue.v1",
            "dispute.room-closed.v1",
            "dispute.file-attached.v1");

    @Test
    void everyTypeThatIsToldOfADisputeIsHeardAndNoOther() {
        var heard = new TreeSet<String>();
        FoldingLines.MOVES.forEach(move -> heard.add("dispute." + move + ".v1"));
        heard.add("dispute.registered.v1");
        heard.add("dispute.dispatched.v1");
        heard.add("dispute.took-in.v1");
        assertThat(heard).isEqualTo(told());
    }

    @Test
    void whatIsToldBesideIsTold() {
        assertThat(Topics.ofTheSuite().typesPublishedBy("dispute-service")).containsAll(BESIDE);
    }

    @ParameterizedTest
    @MethodSource("told")
    void everySampleTellsWhereTheDisputeStands(String type) {
        var read = Contracts.of("dispute-service").read(type, StandingTold.class);
        assertThat(read.standing().position().unit()).startsWith("P");
    }

    @Test
    void aRegistrationIsReadAsItIsWritten() {
        var read = Contracts.of("dispute-service").read("dispute.registered.v1", StandingTold.Registered.class);
        assertThat(read.registration().territory().village()).isEqualTo("500114001001");
        var dispatched = Contracts.of("dispute-service").read("dispute.dispatched.v1", StandingTold.Dispatched.class);
        assertThat(dispatched.parties()).isNotEmpty();
    }

    static Set<String> told() {
        var types = new TreeSet<>(Topics.ofTheSuite().typesPublishedBy("dispute-service"));
        types.removeIf(type -> !type.startsWith("dispute.") || BESIDE.contains(type));
        return types;
    }
}
