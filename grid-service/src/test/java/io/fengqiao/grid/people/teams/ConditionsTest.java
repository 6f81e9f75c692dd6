package io.fengqiao.grid.people.teams;

import static io.fengqiao.grid.people.staff.People.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.staff.Employment;
import io.fengqiao.grid.people.staff.Line;
import io.fengqiao.grid.people.staff.People;
import io.fengqiao.grid.people.staff.Source;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    private static final Place GRID = new Place.OfGrid(new GridCode("500114001001001"));
    private static final Place UNIT = new Place.OfUnit("P500114001000", "500114001000");

    private final Conditions conditions = new Conditions(Books.posts(), Divisions.published());

    /// Everyone x every post of a grid: S105 to S110. The other town is 城南街道, the other village 1002.
    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        town official             | INSTRUCTOR       | fits
        other town's official     | INSTRUCTOR       | S107 not-town-official
        grid head, party          | INSTRUCTOR       | S107 not-town-official
        full-time worker          | INSTRUCTOR       | S107 not-town-official
        grid head, party          | GRID_HEAD        | fits
        grid head, no party       | GRID_HEAD        | S108 not-party-member
        other village's head      | GRID_HEAD        | S108 not-committee-member
        town official             | GRID_HEAD        | S108 not-committee-member
        police officer            | COMMUNITY_POLICE | fits
        town official             | COMMUNITY_POLICE | S106 not-police
        full-time worker          | GRID_WORKER      | fits
        part-time worker          | GRID_WORKER      | fits
        other town's worker       | GRID_WORKER      | S105 not-grid-worker
        other village's worker    | GRID_WORKER      | S105 not-grid-worker
        grid head, party          | GRID_WORKER      | S105 not-grid-worker
        police officer            | GRID_WORKER      | S105 not-grid-worker
        untrained worker          | GRID_WORKER      | S111 not-trained
        worker who left           | GRID_WORKER      | not-in-service
        market staff              | LINE             | fits
        ecology staff             | LINE             | S110 not-of-line
        full-time worker          | LINE             | S110 not-of-line
        """)
    void opensEachPostToThoseTheTableSays(String who, Post post, String answer) {
        var line = post == Post.LINE ? Line.MARKET : null;
        assertThat(answer(GRID, post, line, person(who))).isEqualTo(answer);
    }

    /// S119: of that very unit.
    @Test
    void givesAUnitAnAdministratorOfItsOwn() {
        assertThat(answer(UNIT, Post.GRID_ADMINISTRATOR, null, person("town official")))
                .isEqualTo("fits");
        assertThat(answer(UNIT, Post.GRID_ADMINISTRATOR, null, person("other town's official")))
                .isEqualTo("S119 not-of-unit");
    }

    /// S111: the refusal names what is missing.
    @Test
    void namesTheCoursesThatAreMissing() {
        var half = People.fullTimeWorker("wang", "grid-duties");
        assertThat(conditions.unmet(GRID, Post.GRID_WORKER, null, half, DAY))
                .get()
                .extracting(refusal -> refusal.arguments().getLast())
                .isEqualTo("confidentiality");
        assertThat(conditions.trained(Post.GRID_WORKER, half, DAY)).isFalse();
    }

    private String answer(Place place, Post post, @Nullable Line line, StaffFile file) {
        return conditions
                .unmet(place, post, line, file, DAY)
                .map(ConditionsTest::words)
                .orElse("fits");
    }

    private static String words(Refusal refusal) {
        return refusal.rule() == null ? refusal.slug() : refusal.rule() + " " + refusal.slug();
    }

    private static StaffFile person(String who) {
        String[] trained = {"grid-duties", "confidentiality"};
        return switch (who) {
            case "town official" -> People.of("a", "500114001000", new Employment.TownOfficial());
            case "other town's official" -> People.of("b", "500114002000", new Employment.TownOfficial());
            case "grid head, party" -> People.of("c", "500114001001", new Employment.CommitteeMember(true), trained);
            case "grid head, no party" -> People.of("d", "500114001001", new Employment.CommitteeMember(false));
            case "other village's head" -> People.of("e", "500114001002", new Employment.CommitteeMember(true));
            case "police officer" -> People.of("f", People.DISTRICT, new Employment.PoliceOfficer(), trained);
            case "full-time worker" -> People.fullTimeWorker("g", trained);
            case "part-time worker" ->
                People.of("h", "500114001001", new Employment.PartTimeWorker(Source.GROUP_HEAD), trained);
            case "other town's worker" -> People.of("i", "500114002000", new Employment.FullTimeWorker(), trained);
            case "other village's worker" ->
                People.of("j", "500114001002", new Employment.PartTimeWorker(Source.RETIREE), trained);
            case "untrained worker" -> People.fullTimeWorker("k");
            case "worker who left" -> {
                var file = People.fullTimeWorker("l", trained);
                file.leave(DAY, Stage.Why.RESIGNED, Instant.EPOCH);
                yield file;
            }
            case "market staff" -> People.of("m", "500114001000", new Employment.LineStaff(Line.MARKET));
            case "ecology staff" -> People.of("n", "500114001000", new Employment.LineStaff(Line.ECOLOGY));
            default -> throw new IllegalArgumentException(who);
        };
    }
}
