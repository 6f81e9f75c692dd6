package io.fengqiao.grid.people.staff;

import static io.fengqiao.grid.people.staff.People.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.people.staff.Equipment.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaffFileTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        serving   | describe     | serving
        serving   | train        | serving
        serving   | issue        | serving
        serving   | take back    | serving
        serving   | sign         | serving
        serving   | acknowledge  | serving
        serving   | criticise    | serving
        serving   | dismiss      | DISMISSED
        serving   | resign       | RESIGNED
        serving   | come back    | staff-stage-refuses
        resigned  | describe     | staff-stage-refuses
        resigned  | train        | staff-stage-refuses
        resigned  | issue        | staff-stage-refuses
        resigned  | take back    | RESIGNED
        resigned  | sign         | staff-stage-refuses
        resigned  | acknowledge  | staff-stage-refuses
        resigned  | criticise    | staff-stage-refuses
        resigned  | dismiss      | staff-stage-refuses
        resigned  | resign       | staff-stage-refuses
        resigned  | come back    | serving
        dismissed | take back    | DISMISSED
        dismissed | come back    | may-not-come-back
        exited    | take back    | EXITED
        exited    | come back    | may-not-come-back
        """)
    void movesAsTheTableSays(String before, String move, String after) {
        var file = file(before);
        if (after.contains("-")) {
            var untouched = file.contents();
            assertThatThrownBy(() -> move(file, move))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(after));
            assertThat(file.contents()).isEqualTo(untouched);
            return;
        }
        move(file, move);
        var stage = file.contents().stage();
        assertThat(stage instanceof Stage.Left(var _, var why) ? why.name() : "serving")
                .isEqualTo(after);
    }

    private static StaffFile file(String stage) {
        var file = People.fullTimeWorker("wang");
        file.issue(Kind.TERMINAL, "T-1", DAY);
        switch (stage) {
            case "serving" -> {}
            case "resigned" -> file.leave(DAY, Stage.Why.RESIGNED, NOW);
            case "dismissed" -> file.leave(DAY, Stage.Why.DISMISSED, NOW);
            case "exited" -> file.leave(DAY, Stage.Why.EXITED, NOW);
            default -> throw new IllegalArgumentException(stage);
        }
        return file;
    }

    private static void move(StaffFile file, String move) {
        switch (move) {
            case "describe" -> file.describe(file.profile());
            case "train" -> file.train(new Training("grid-duties", DAY, 8, null));
            case "issue" -> file.issue(Kind.BADGE, "B-1", DAY);
            case "take back" -> file.takeBack(Kind.TERMINAL, DAY);
            case "sign" -> file.sign(DAY);
            case "acknowledge" -> file.acknowledge("2026-1", DAY);
            case "criticise" -> file.sanction(sanction(Sanction.Kind.CRITICISM), NOW);
            case "dismiss" -> file.sanction(sanction(Sanction.Kind.DISMISSAL), NOW);
            case "resign" -> file.leave(DAY, Stage.Why.RESIGNED, NOW);
            case "come back" -> file.comeBack(DAY);
            default -> throw new IllegalArgumentException(move);
        }
    }

    private static Sanction sanction(Sanction.Kind kind) {
        return new Sanction(kind, DAY, People.statement("慢作为"), People.statement("本人陈述"), "town-officer");
    }

    /// S134.
    @Test
    void endsTheServiceWithADismissalAndStillHasPostsToVacate() {
        var file = file("serving");
        file.sanction(sanction(Sanction.Kind.DISMISSAL), NOW);
        assertThat(file.serves()).isFalse();
        assertThat(file.contents().sanctions()).extracting(Sanction::kind).containsExactly(Sanction.Kind.DISMISSAL);
        assertThat(file.contents().vacateSince()).isEqualTo(NOW);
        file.vacated();
        assertThat(file.contents().vacateSince()).isNull();
    }

    /// S134.
    @Test
    void goesOnAfterACriticism() {
        var file = file("serving");
        file.sanction(sanction(Sanction.Kind.CRITICISM), NOW);
        assertThat(file.serves()).isTrue();
        assertThat(file.contents().sanctions()).hasSize(1);
        assertThat(file.contents().vacateSince()).isNull();
    }

    /// S128: badge, permit and terminal.
    @ParameterizedTest
    @EnumSource(Kind.class)
    void holdsOneOfAKindAndGivesItBackOnce(Kind kind) {
        var file = People.fullTimeWorker("wang");
        assertThat(file.contents().equipment().missing()).containsExactlyInAnyOrder(Kind.values());
        file.issue(kind, "1", DAY);
        assertThat(file.contents().equipment().missing()).hasSize(2).doesNotContain(kind);
        refuses("issued-already", () -> file.issue(kind, "2", DAY));
        refuses("returned-before-issued", () -> file.takeBack(kind, DAY.minusDays(1)));
        file.takeBack(kind, DAY);
        refuses("not-issued", () -> file.takeBack(kind, DAY));
        file.issue(kind, "2", DAY);
        assertThat(file.contents().equipment().issues())
                .extracting(Equipment.Issue::serial)
                .containsExactly("1", "2");
    }

    /// S111: a course counts from the day it was passed, as long as it is valid.
    @Test
    void isTrainedFromTheDayItPassedUntilItLapses() {
        var file = People.fullTimeWorker("wang");
        file.train(People.book().passed("confidentiality", LocalDate.parse("2026-03-01"), 2));
        assertThat(file.trainedIn("confidentiality", LocalDate.parse("2026-02-28")))
                .isFalse();
        assertThat(file.trainedIn("confidentiality", LocalDate.parse("2026-03-01")))
                .isTrue();
        assertThat(file.trainedIn("confidentiality", LocalDate.parse("2029-02-28")))
                .isTrue();
        assertThat(file.trainedIn("confidentiality", LocalDate.parse("2029-03-01")))
                .isFalse();
        assertThat(file.trainedIn("grid-duties", DAY)).isFalse();
    }

    /// S111.
    @Test
    void countsNoCourseThatIsUnknownOrTooShort() {
        refuses("course-unknown", () -> People.book().passed("dancing", DAY, 8));
        refuses("hours-short", () -> People.book().passed("grid-duties", DAY, 7));
    }

    private static void refuses(String slug, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
    }
}
