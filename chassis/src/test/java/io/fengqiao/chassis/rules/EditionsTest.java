package io.fengqiao.chassis.rules;

import static io.fengqiao.chassis.calendar.WorkingCalendar.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S135: rules are completed by the district's centre and approved by procedure.
class EditionsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 11, 30);
    private static final Editions NONE = new Editions("routing", List.of());
    private static final Editions ONE = NONE.propose("v2", "content", "why", "proposer", NOW);

    @ParameterizedTest(name = "{0}: {1} by {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        PROPOSED  | approve  | other    | APPROVED
        PROPOSED  | approve  | proposer | own-proposal
        PROPOSED  | reject   | other    | REJECTED
        PROPOSED  | reject   | proposer | own-proposal
        PROPOSED  | withdraw | proposer | WITHDRAWN
        PROPOSED  | withdraw | other    | edition-move-refused
        APPROVED  | approve  | other    | edition-move-refused
        APPROVED  | reject   | other    | edition-move-refused
        APPROVED  | withdraw | proposer | edition-move-refused
        REJECTED  | approve  | other    | edition-move-refused
        REJECTED  | reject   | other    | edition-move-refused
        REJECTED  | withdraw | proposer | edition-move-refused
        WITHDRAWN | approve  | other    | edition-move-refused
        WITHDRAWN | reject   | other    | edition-move-refused
        WITHDRAWN | withdraw | proposer | edition-move-refused
        """)
    void movesAsTheTableSays(String before, String move, String by, String outcome) {
        var editions = at(before);
        if (outcome.contains("-")) {
            assertThatThrownBy(() -> moved(editions, move, by))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(outcome));
            return;
        }
        assertThat(moved(editions, move, by).get(2).stage().name()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21", "2026-11-22"})
    void neverComesIntoEffectInThePast(LocalDate day) {
        assertThatThrownBy(() -> ONE.approve(2, "other", day, NOW)).isInstanceOf(EditionRefused.class);
    }

    /// The day begins in minutes: not every replica would know of it in time.
    @Test
    void neverComesIntoEffectBeforeEveryReplicaKnowsIt() {
        var late = LocalDate.of(2026, 11, 23).atStartOfDay(SHANGHAI).toInstant().minusSeconds(60);
        assertThatThrownBy(() -> ONE.approve(2, "other", LocalDate.of(2026, 11, 23), late))
                .isInstanceOf(EditionRefused.class);
    }

    @Test
    void twoEditionsDoNotComeIntoEffectOnOneDayAndNoLabelIsUsedTwice() {
        var two = ONE.approve(2, "other", NEXT_WEEK, NOW).propose("v3", "content", "why", "proposer", NOW);
        assertThatThrownBy(() -> two.approve(3, "other", NEXT_WEEK, NOW)).isInstanceOf(EditionRefused.class);
        assertThatThrownBy(() -> two.propose("v3", "content", "why", "proposer", NOW))
                .isInstanceOf(EditionRefused.class);
    }

    /// Its day decides, not the moment a replica read it; and what was decided before is decided by
    /// the edition then.
    @Test
    void replicasAgreeOnWhatIsInEffectWheneverTheyLearntOfIt() {
        var approved = ONE.approve(2, "other", NEXT_WEEK, NOW)
                .propose("v3", "content", "why", "proposer", NOW)
                .approve(3, "other", NEXT_WEEK.plusDays(7), NOW);
        var early = new EditionShelf<>(new Labels(), "v1");
        early.learn(approved);
        var late = new EditionShelf<>(new Labels(), "v1");
        late.learn(approved);
        var start = NEXT_WEEK.atStartOfDay(SHANGHAI).toInstant();
        for (var shelf : List.of(early, late)) {
            assertThat(shelf.at(start.minusMillis(1))).isEqualTo("v1");
            assertThat(shelf.at(start)).isEqualTo("content");
            assertThat(shelf.at(Instant.EPOCH)).isEqualTo("v1");
        }
    }

    @Test
    void theShippedBookIsTheFirstEditionAndStaysAsItIs() {
        assertThat(new EditionShelf<>(new Labels(), "v1").shipped()).isEqualTo(new Shipped("v1", "v1"));
        assertThatThrownBy(() -> ONE.approve(1, "other", NEXT_WEEK, NOW)).isInstanceOf(EditionRefused.class);
        assertThatThrownBy(() -> new EditionShelf<>(new Labels(), "broken")).isInstanceOf(BookRefused.class);
    }

    /// Where nothing past can be decided again, a trial says so.
    @Test
    void aTrialSaysWhetherThereWasAnythingToTryItOn() {
        var untried = new EditionShelf<>(new Labels(), "v1").dryRun("v2", 10, NOW);
        assertThat(untried).isEqualTo(new DryRun("v1", "v2", false, 0, 0, List.of()));
        var tried = new EditionShelf<>(new Lengths(), "v1").dryRun("v2.1", 10, NOW);
        assertThat(tried)
                .isEqualTo(new DryRun(
                        "v1", "v2.1", true, 2, 1, List.of(new DryRun.Difference("by-length", NOW, "2", "4"))));
    }

    @Test
    void anEditionThatCannotBeReadLeavesTheOneBeforeInEffect() {
        var broken = NONE.propose("v2", "broken", "why", "proposer", NOW).approve(2, "other", NEXT_WEEK, NOW);
        var shelf = new EditionShelf<>(new Labels(), "v1");
        assertThat(shelf.learn(broken)).hasSize(1);
        assertThat(shelf.at(NEXT_WEEK.plusDays(1).atStartOfDay(SHANGHAI).toInstant()))
                .isEqualTo("v1");
    }

    private static Editions at(String stage) {
        return switch (stage) {
            case "PROPOSED" -> ONE;
            case "APPROVED" -> ONE.approve(2, "other", NEXT_WEEK, NOW);
            case "REJECTED" -> ONE.reject(2, "other", "no", NOW);
            case "WITHDRAWN" -> ONE.withdraw(2, "proposer", NOW);
            default -> throw new IllegalArgumentException(stage);
        };
    }

    private static Editions moved(Editions editions, String move, String by) {
        return switch (move) {
            case "approve" -> editions.approve(2, by, NEXT_WEEK, NOW);
            case "reject" -> editions.reject(2, by, "no", NOW);
            case "withdraw" -> editions.withdraw(2, by, NOW);
            default -> throw new IllegalArgumentException(move);
        };
    }

    /// A book that is nothing but its content.
    private static final class Labels implements BookType<String> {
        @Override
        public String name() {
            return "routing";
        }

        @Override
        public String read(String content) {
            if (content.equals("broken")) {
                throw new BookRefused(name(), "broken");
            }
            return content;
        }

        @Override
        public String version(String book) {
            return book;
        }
    }

    /// Two things decided before: one by the length of the label, one always alike.
    private static final class Lengths implements BookType<String> {
        @Override
        public String name() {
            return "lengths";
        }

        @Override
        public String read(String content) {
            return content;
        }

        @Override
        public String version(String book) {
            return book;
        }

        @Override
        public List<Past<String>> past(int most) {
            return List.of(
                    new Past<>("by-length", NOW, book -> Integer.toString(book.length())),
                    new Past<>("alike", NOW, _ -> "alike"));
        }
    }
}
