package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.NOW;
import static io.fengqiao.dispute.casework.Cases.REGISTERING;
import static io.fengqiao.dispute.casework.Cases.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.facts.OutOfRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S58, S62, S70: what gets on the books, and what does not.
class RegisteringDisputesTest {
    @Test
    void isRegisteredGradedAndDispatchedInOneDecision() {
        var decision = REGISTERING.register(null, report(Channel.GRID, "R-1"), NOW);
        if (!(decision instanceof Decision.Changed<Dispute, DisputeEvent>(var _, var told))) {
            throw new AssertionError(decision);
        }
        assertThat(told)
                .hasExactlyElementsOfTypes(
                        DisputeEvent.Registered.class, DisputeEvent.Graded.class, DisputeEvent.Dispatched.class);
    }

    @Test
    void isTheSameDisputeForTheSameReferenceOfTheSameChannelOnly() {
        var grid = Cases.registered(report(Channel.GRID, "1")).snapshot().id();
        assertThat(Cases.registered(report(Channel.GRID, "1")).snapshot().id()).isEqualTo(grid);
        assertThat(Cases.registered(report(Channel.COURT, "1")).snapshot().id()).isNotEqualTo(grid);
        assertThat(grid.value()).matches("D[0-9A-Z]{20}");
        assertThat(REGISTERING.register(Cases.registered(report(Channel.GRID, "1")), report(Channel.GRID, "1"), NOW))
                .isInstanceOf(Decision.Ignored.class);
    }

    @Test
    void waitsWhileTheDirectoryIsBeingTold() {
        assertThat(REGISTERING.register(null, report(Channel.GRID, "R", "neighbour", "500114001009", 2, null), NOW))
                .isInstanceOf(Decision.NotYet.class);
    }

    @ParameterizedTest(name = "{0} with {1} people and {2} yuan in {3}: {4}")
    @CsvSource({
        "neighbour, 2, , 500114001001, VILLAGE",
        "neighbour, 12, , 500114001001, TOWN",
        "contract, 2, 250000.99, 500114001001, TOWN",
        "neighbour, 60, , 500114001001, DISTRICT",
        "neighbour, 2, , 500114001000, TOWN",
        "neighbour, 2, , 500114000000, DISTRICT"
    })
    void goesToThePlatformItsGradeAndPlaceAskFor(
            String kind, int people, @Nullable BigDecimal amount, String division, Level level) {
        assertThat(Cases.registered(report(Channel.COURT, "R", kind, division, people, amount))
                        .level())
                .isEqualTo(level);
    }

    @Test
    void namesEveryFactThatIsMissing() {
        var nothing = new RegisterDispute(
                Origin.of(Channel.COURT, "R"),
                "war",
                null,
                new Facts(NOW, 0, null, null, false),
                ReportedPlace.of(" ", null),
                List.of(),
                NOW);
        assertThatThrownBy(() -> REGISTERING.register(null, nothing, NOW))
                .isInstanceOfSatisfying(FactsMissing.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("S58");
                    assertThat(refusal.arguments().getFirst().toString())
                            .contains("kind", "account", "person", "place");
                });
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({"500101001001, out-of-area, S62", "500114777777, place-unknown, S58"})
    void refusesAPlaceThatIsNotHere(String division, String slug, String rule) {
        assertThatThrownBy(() ->
                        REGISTERING.register(null, report(Channel.COURT, "R", "neighbour", division, 2, null), NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo(slug);
                    assertThat(refusal.rule()).isEqualTo(rule);
                });
    }

    @ParameterizedTest(name = "{0} hours off: refused {1}")
    @CsvSource({"23, false", "25, true", "-48, false", "-17400, false", "-17600, true"})
    void takesLateReportsButNoImpossibleTimes(long hours, boolean refused) {
        var on = report(Channel.COURT, "R");
        var at = NOW.plus(Duration.ofHours(hours));
        var command = new RegisterDispute(
                on.origin(), on.kind(), on.account(), on.facts().at(at), on.place(), on.parties(), NOW);
        if (refused) {
            assertThatThrownBy(() -> REGISTERING.register(null, command, NOW)).isInstanceOf(OutOfRange.class);
        } else {
            assertThat(REGISTERING.register(null, command, NOW)).isInstanceOf(Decision.Changed.class);
        }
    }

    /// S14: further places and departments are looked up like the first: what nobody knows is refused,
    /// not left out.
    @Test
    void whatElseItTouchesIsLookedUpToo() {
        var report = Cases.report(Channel.GRID, "R-REACH");
        assertThatThrownBy(
                        () -> REGISTERING.register(null, Cases.touching(report, Set.of("500114009009"), Set.of()), NOW))
                .isInstanceOf(PlaceUnknown.class);
        assertThatThrownBy(
                        () -> REGISTERING.register(null, Cases.touching(report, Set.of("110101001001"), Set.of()), NOW))
                .isInstanceOf(OutOfArea.class);
        assertThatThrownBy(() ->
                        REGISTERING.register(null, Cases.touching(report, Set.of(), Set.of("500114-nowhere")), NOW))
                .isInstanceOf(OfferRefused.class);
        assertThat(REGISTERING.register(null, Cases.touching(report, Set.of("500114001009"), Set.of()), NOW))
                .isInstanceOf(Decision.NotYet.class);
        assertThat(REGISTERING.register(null, Cases.touching(report, Set.of(), Set.of("500114-soon")), NOW))
                .as("a department that is being told may come yet")
                .isInstanceOf(Decision.NotYet.class);
        var everywhere = IntStream.range(0, 31)
                .mapToObj(i -> "5001140010%02d".formatted(i))
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> REGISTERING.register(null, Cases.touching(report, everywhere, Set.of()), NOW))
                .isInstanceOf(OutOfRange.class);
        var across = Cases.registered(Cases.touching(report, Set.of("500114001002"), Set.of("500114-housing")));
        assertThat(across.level()).isEqualTo(Level.TOWN);
        assertThat(across.assignment().route().matterUnit()).isEqualTo("500114-housing");
    }
}
