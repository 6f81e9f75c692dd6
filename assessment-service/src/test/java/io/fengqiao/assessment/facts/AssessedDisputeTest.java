package io.fengqiao.assessment.facts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessedDisputeTest {
    private record Told(@Nullable AssessedDispute dispute, Decision<AssessedDispute, NoEvents> last) {}

    private static Told tell(String words) {
        AssessedDispute dispute = null;
        Decision<AssessedDispute, NoEvents> last = Decision.ignored("nothing was told");
        int hour = 0;
        for (String word : words.strip().split(" +")) {
            last = AssessedDispute.after(dispute, Lives.progress(word, hour++));
            if (last instanceof Decision.Changed<AssessedDispute, NoEvents>(var changed, var news)) {
                dispute = changed;
                assertThat(news).isEmpty();
            }
        }
        return new Told(dispute, last);
    }

    private static AssessedDispute life(String words) {
        return Objects.requireNonNull(tell(words).dispute());
    }

    private static String facts(@Nullable AssessedDispute dispute) {
        return dispute == null
                ? "nothing"
                : dispute.facts().stream()
                                .map(fact -> fact.level() + "=" + ending(fact))
                                .collect(joining(" "))
                        + (dispute.isScored() ? " scored" : "");
    }

    private static String ending(UnitFact fact) {
        return fact.ending() instanceof Ending.Settled(var _, var onTime)
                ? "SETTLED" + (onTime ? "" : "-LATE")
                : fact.ending().outcome().name();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        registered dispatched:village                                                                                                     | VILLAGE=OPEN
        registered dispatched:village accepted:village settled:village:intime fed-back closed:village:settled                             | VILLAGE=SETTLED scored
        registered dispatched:village overdue:village settled:village:late closed:village:settled                                         | VILLAGE=SETTLED-LATE scored
        registered dispatched:village accepted:village escalated:village dispatched:town                                                  | VILLAGE=HANDED_UP TOWN=OPEN
        registered dispatched:village escalated:village dispatched:town settled:town:intime closed:town:settled                           | VILLAGE=HANDED_UP TOWN=SETTLED scored
        registered dispatched:village escalated:village dispatched:town escalated:town dispatched:district failed:district                | VILLAGE=HANDED_UP TOWN=HANDED_UP DISTRICT=FAILED
        registered dispatched:town escalated:town dispatched:district failed:district fed-back closed:district:unsettled                  | TOWN=HANDED_UP DISTRICT=FAILED scored
        registered dispatched:village closed:village:settled                                                                              | VILLAGE=SETTLED scored
        registered dispatched:village accepted:village merged:village                                                                     | VILLAGE=MERGED
        registered dispatched:village overdue:village escalated:village dispatched:town merged:town                                       | VILLAGE=HANDED_UP TOWN=MERGED
        registered dispatched:village split-off accepted:village split:village                                                            | VILLAGE=SPLIT
        registered dispatched:village closed:village:unsettled                                                                            | VILLAGE=FAILED scored
        registered dispatched:village escalated:village dispatched:town escalated:town dispatched:village settled:village:intime          | VILLAGE=SETTLED TOWN=HANDED_UP
        registered dispatched:village passed-on:village dispatched:town settled:town:intime closed:town:settled                           | TOWN=SETTLED scored
        registered dispatched:village overdue:village passed-on:village dispatched:town settled:town:intime                               | VILLAGE=HANDED_UP TOWN=SETTLED
        registered dispatched:town passed-on:town dispatched:village settled:village:intime                                               | VILLAGE=SETTLED
        """)
    void keepsOneFactForEachUnitThatTookPart(String words, String expected) {
        assertThat(facts(tell(words).dispute())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        dispatched:village                                           |                         | NotYet
        closed:village:settled                                       |                         | NotYet
        registered                                                   | registered              | Ignored
        registered                                                   | dispatched:village      | Changed
        registered                                                   | accepted:village        | NotYet
        registered                                                   | overdue:village         | NotYet
        registered                                                   | escalated:village       | NotYet
        registered                                                   | settled:village:intime  | NotYet
        registered                                                   | failed:village          | NotYet
        registered                                                   | closed:village:settled  | NotYet
        registered                                                   | fed-back                | Changed
        merged:village                                               |                         | NotYet
        registered                                                   | merged:village          | NotYet
        registered dispatched:village                                | merged:village          | Changed
        registered dispatched:village                                | merged:town             | NotYet
        registered dispatched:village settled:village:intime         | merged:village          | Ignored
        registered dispatched:village closed:village:settled         | merged:village          | Ignored
        registered dispatched:village merged:village                 | merged:village          | Ignored
        registered dispatched:village merged:village                 | settled:village:intime  | Ignored
        registered dispatched:village merged:village                 | closed:village:unsettled| Ignored
        registered dispatched:village merged:village                 | dispatched:town         | Ignored
        split-off                                                    |                         | NotYet
        registered dispatched:village                                | split:village           | Changed
        registered dispatched:village                                | split-off               | Ignored
        registered dispatched:village split:village                  | settled:village:intime  | Ignored
        registered dispatched:village split:village                  | split-off               | Ignored
        registered dispatched:village                                | accepted:village        | Changed
        registered dispatched:village                                | overdue:village         | Changed
        registered dispatched:village                                | escalated:village       | Changed
        registered                                                   | passed-on:village       | NotYet
        registered dispatched:village                                | passed-on:village       | Changed
        registered dispatched:village settled:village:intime         | passed-on:village       | Ignored
        registered dispatched:village                                | settled:village:intime  | Changed
        registered dispatched:village                                | failed:village          | Changed
        registered dispatched:village                                | closed:village:settled  | Changed
        registered dispatched:village                                | dispatched:village      | Changed
        registered dispatched:village                                | accepted:town           | NotYet
        registered dispatched:village                                | closed:town:settled     | NotYet
        registered dispatched:village escalated:village              | accepted:village        | Ignored
        registered dispatched:village escalated:village              | settled:village:intime  | Ignored
        registered dispatched:village settled:village:intime         | overdue:village         | Ignored
        registered dispatched:village settled:village:intime         | failed:village          | Ignored
        registered dispatched:village closed:village:settled         | fed-back                | Ignored
        registered dispatched:village closed:village:settled         | dispatched:town         | Ignored
        registered dispatched:village closed:village:settled         | closed:village:settled  | Ignored
        """)
    void goesOnAsTheTableSays(String before, @Nullable String next, String decision) {
        var after = tell(next == null ? before : before + " " + next);
        assertThat(after.last().getClass().getSimpleName()).isEqualTo(decision);
        if (next != null && !decision.equals("Changed")) {
            assertThat(after.dispute())
                    .usingRecursiveComparison()
                    .isEqualTo(tell(before).dispute());
        }
    }

    @Test
    void keepsWhenAUnitWasGivenItTookItOnAndRanOutOfTime() {
        var fact = life("registered dispatched:village accepted:village overdue:village escalated:village")
                .facts()
                .getFirst();
        assertThat(fact)
                .isEqualTo(new UnitFact(
                        new UnitCode("P500114001001"),
                        Level.VILLAGE,
                        1,
                        new UnitCode("500114-police"),
                        hour(1),
                        hour(1).plus(Lives.TIME_LIMIT),
                        hour(2),
                        hour(3),
                        new Ending.HandedUp(hour(4), Cause.MEDIATION_FAILED)));
    }

    @Test
    void startsAUnitsFactOverWhenItIsGivenTheDisputeAgain() {
        var fact = life("registered dispatched:village accepted:village escalated:village dispatched:village")
                .facts()
                .getFirst();
        assertThat(fact.dispatch()).isEqualTo(4);
        assertThat(fact.dispatchedAt()).isEqualTo(hour(4));
        assertThat(fact.acceptedAt()).isNull();
        assertThat(fact.isOpen()).isTrue();
    }

    @ParameterizedTest(name = "{0}: began at {1}, reached {2}, settled at {3}")
    @CsvSource(delimiter = '|', textBlock = """
        registered dispatched:village settled:village:intime                                                          | VILLAGE | VILLAGE  | VILLAGE
        registered dispatched:village escalated:village dispatched:town settled:town:intime                           | VILLAGE | TOWN     | TOWN
        registered dispatched:town escalated:town dispatched:district failed:district                                 | TOWN    | DISTRICT |
        registered dispatched:district                                                                                | DISTRICT| DISTRICT |
        registered dispatched:village escalated:village dispatched:town escalated:town dispatched:village settled:village:late | VILLAGE | TOWN | VILLAGE
        """)
    void knowsWhereItBeganHowFarItWentAndWhereItWasSettled(
            String words, Level beganAt, Level reached, @Nullable Level settledAt) {
        var dispute = life(words);
        assertThat(dispute.beganAt()).contains(beganAt);
        assertThat(dispute.reached()).contains(reached);
        assertThat(dispute.settlement().map(AssessedDispute.Settlement::level).orElse(null))
                .isEqualTo(settledAt);
    }

    @Test
    void isSettledOnTimeWhenClosedWithoutMoreBeforeTheTimeRanOut() {
        assertThat(life("registered dispatched:village closed:village:settled").settlement())
                .contains(new AssessedDispute.Settlement(Level.VILLAGE, true));
        var late = life("registered dispatched:village");
        var closed = AssessedDispute.after(
                late,
                new Progress.Closed(
                        new UnitCode("P500114001001"),
                        Level.VILLAGE,
                        true,
                        hour(1).plus(Lives.TIME_LIMIT).plusMillis(1)));
        assertThat(closed).isInstanceOf(Decision.Changed.class);
        assertThat(late.settlement()).contains(new AssessedDispute.Settlement(Level.VILLAGE, false));
    }

    @Test
    void isScoredNeitherAsFailureNorAsSuccessOnceItLeftTheBooks() {
        var merged =
                life("registered dispatched:village overdue:village escalated:village dispatched:town merged:town");
        assertThat(merged.hasLeft()).isTrue();
        assertThat(merged.isMerged()).isTrue();
        assertThat(merged.isScored()).isFalse();
        assertThat(merged.settlement()).isEmpty();
        assertThat(merged.facts().getFirst().overdueAt())
                .as("what the village left undone stays with it")
                .isEqualTo(hour(2));
        var split = life("registered dispatched:village split:village");
        assertThat(split.hasLeft()).isTrue();
        assertThat(split.isMerged()).as("it was a dispute until then").isFalse();
        assertThat(split.isScored()).isFalse();
        assertThat(life("registered dispatched:village closed:village:settled").hasLeft())
                .isFalse();
    }

    @Test
    void keepsTheFirstFeedbackOnly() {
        assertThat(life("registered fed-back fed-back").fedBackAt()).contains(hour(1));
    }

    @Test
    void isSeenByItsVillageWhileTheTownsFactIsNot() {
        var dispute = life("registered dispatched:village escalated:village dispatched:town");
        assertThat(dispute.visibility().areas())
                .containsExactlyInAnyOrder("500114001001", "500114001000", "500114000000");
        assertThat(dispute.visibility().units())
                .containsExactlyInAnyOrder("P500114001001", "P500114001000", "500114-police");
        assertThat(dispute.facts())
                .extracting(fact -> fact.visibility().areas().contains("500114001001"))
                .isEqualTo(List.of(true, false));
    }

    private static java.time.Instant hour(int number) {
        return Lives.START.plus(Duration.ofHours(number));
    }
}
