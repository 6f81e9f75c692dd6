package io.fengqiao.grid.people.teams;

import static io.fengqiao.grid.people.staff.People.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.staff.Line;
import io.fengqiao.grid.people.teams.TeamEvent.StaffAppointed;
import io.fengqiao.grid.people.teams.TeamEvent.StaffLeft;
import io.fengqiao.grid.people.teams.TeamEvent.TermRenewed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Place GRID = new Place.OfGrid(new GridCode("500114001001001"));
    private static final Place UNIT = new Place.OfUnit("P500114001000", "500114001000");

    /// Every post x every move: empty, held by wang, or full without wang (S106, S119).
    @ParameterizedTest(name = "{0} {1}: {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        INSTRUCTOR          | empty | appoint | StaffAppointed
        INSTRUCTOR          | empty | renew   | not-found
        INSTRUCTOR          | empty | relieve | not-found
        INSTRUCTOR          | held  | appoint | has-a-post-here
        INSTRUCTOR          | held  | renew   | TermRenewed
        INSTRUCTOR          | held  | relieve | StaffLeft
        INSTRUCTOR          | full  | appoint | post-taken
        INSTRUCTOR          | full  | renew   | not-found
        INSTRUCTOR          | full  | relieve | not-found
        GRID_HEAD           | empty | appoint | StaffAppointed
        GRID_HEAD           | held  | appoint | has-a-post-here
        GRID_HEAD           | held  | renew   | TermRenewed
        GRID_HEAD           | held  | relieve | StaffLeft
        GRID_HEAD           | full  | appoint | post-taken
        COMMUNITY_POLICE    | empty | appoint | StaffAppointed
        COMMUNITY_POLICE    | held  | renew   | TermRenewed
        COMMUNITY_POLICE    | held  | relieve | StaffLeft
        COMMUNITY_POLICE    | full  | appoint | post-taken
        GRID_WORKER         | empty | appoint | StaffAppointed
        GRID_WORKER         | held  | appoint | has-a-post-here
        GRID_WORKER         | held  | renew   | TermRenewed
        GRID_WORKER         | held  | relieve | StaffLeft
        GRID_WORKER         | full  | appoint | post-taken
        LINE                | empty | appoint | StaffAppointed
        LINE                | held  | renew   | TermRenewed
        LINE                | held  | relieve | StaffLeft
        LINE                | full  | appoint | post-taken
        GRID_ADMINISTRATOR  | empty | appoint | StaffAppointed
        GRID_ADMINISTRATOR  | held  | appoint | has-a-post-here
        GRID_ADMINISTRATOR  | held  | renew   | TermRenewed
        GRID_ADMINISTRATOR  | held  | relieve | StaffLeft
        GRID_ADMINISTRATOR  | full  | appoint | post-taken
        """)
    void movesAsTheTableSays(Post post, String before, String move, String after) {
        var team = Team.of(post.ofGrid() ? GRID : UNIT);
        switch (before) {
            case "empty" -> {}
            case "held" -> team.appoint(appointment(post, "wang"), 1, NOW);
            case "full" -> team.appoint(appointment(post, "li"), 1, NOW);
            default -> throw new IllegalArgumentException(before);
        }
        var members = team.members();
        if (after.contains("-")) {
            assertThatThrownBy(() -> move(team, move, post))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(after));
            assertThat(team.members()).isEqualTo(members);
            return;
        }
        var told = move(team, move, post);
        assertThat(told.getClass().getSimpleName()).isEqualTo(after);
        switch (told) {
            case StaffAppointed(var one) -> assertThat(team.members()).containsExactly(one);
            case TermRenewed(var one) -> {
                assertThat(one.until()).isEqualTo(DAY.plusYears(2));
                assertThat(team.members()).containsExactly(one);
            }
            case StaffLeft(var one, var on, var why) -> {
                assertThat(one.person()).isEqualTo("wang");
                assertThat(on).isEqualTo(DAY);
                assertThat(why).isEqualTo(TeamEvent.Why.RELIEVED);
                assertThat(team.members()).isEmpty();
            }
        }
    }

    private static TeamEvent move(Team team, String move, Post post) {
        return switch (move) {
            case "appoint" -> team.appoint(appointment(post, "wang"), 1, NOW);
            case "renew" -> team.renew("wang", DAY.plusYears(2));
            case "relieve" -> team.relieve("wang", DAY, TeamEvent.Why.RELIEVED, NOW);
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static Appointment appointment(Post post, String person) {
        return appointment(post, person, post == Post.LINE ? Line.MARKET : null);
    }

    private static Appointment appointment(Post post, String person, @Nullable Line line) {
        return new Appointment(post, line, person, "P500114001000", DAY, DAY.plusYears(1));
    }

    /// S106: each of the seven lines by itself.
    @Test
    void countsEachLineByItself() {
        var team = Team.of(GRID);
        for (Line line : Line.values()) {
            team.appoint(appointment(Post.LINE, "of-" + line, line), 1, NOW);
        }
        assertThat(team.members()).hasSize(7);
        assertThatThrownBy(() -> team.appoint(appointment(Post.LINE, "one-more", Line.TRAFFIC), 1, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("S106"));
    }

    /// S119: units have the administrator, grids the others.
    @Test
    void hasThePostsOfItsKindOfPlaceOnly() {
        assertThatThrownBy(() -> Team.of(UNIT).appoint(appointment(Post.GRID_WORKER, "wang"), 1, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("post-not-here"));
        assertThatThrownBy(() -> Team.of(GRID).appoint(appointment(Post.GRID_ADMINISTRATOR, "wang"), 1, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("post-not-here"));
    }

    @Test
    void isNotRenewedForAShorterTerm() {
        var team = Team.of(GRID);
        team.appoint(appointment(Post.INSTRUCTOR, "wang"), 1, NOW);
        assertThatThrownBy(() -> team.renew("wang", DAY.plusYears(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("term-not-longer"));
    }

    /// S109: the grid itself has to know its workers, and those only.
    @Test
    void owesItsGridAWorkerWhoIsAppointedOrLeaves() {
        var team = Team.of(GRID);
        team.appoint(appointment(Post.INSTRUCTOR, "official"), 1, NOW);
        assertThat(team.owed().isNothing()).isTrue();

        team.appoint(appointment(Post.GRID_WORKER, "wang"), 2, NOW);
        assertThat(team.owed().joining()).containsExactly("wang");
        assertThat(team.owed().since()).isEqualTo(NOW);
        var done = team.owed();
        team.appoint(appointment(Post.GRID_WORKER, "li"), 2, NOW);
        team.settled(done);
        assertThat(team.owed().joining()).containsExactly("li");

        team.relieve("li", DAY, TeamEvent.Why.RELIEVED, NOW);
        assertThat(team.owed().joining()).isEmpty();
        assertThat(team.owed().leaving()).containsExactly("li");
        team.settled(team.owed());
        assertThat(team.owed()).isEqualTo(Owed.NOTHING);
    }

    /// S94: every post ends at once, and is told; a second time there is nothing to end.
    @Test
    void endsWithItsGrid() {
        var team = Team.of(GRID);
        team.appoint(appointment(Post.GRID_WORKER, "wang"), 1, NOW);
        team.appoint(appointment(Post.GRID_HEAD, "li"), 1, NOW);
        var ending = new EndingTeams();
        assertThat(ending.end(team, DAY))
                .isEqualTo(Decision.changed(
                        team,
                        List.of(
                                new StaffLeft(appointment(Post.GRID_WORKER, "wang"), DAY, TeamEvent.Why.GRID_RETIRED),
                                new StaffLeft(appointment(Post.GRID_HEAD, "li"), DAY, TeamEvent.Why.GRID_RETIRED))));
        assertThat(team.members()).isEmpty();
        assertThat(team.owed().isNothing()).isTrue();
        assertThat(ending.end(team, DAY)).isInstanceOf(Decision.Ignored.class);
        assertThat(ending.end(null, DAY)).isInstanceOf(Decision.Ignored.class);
    }
}
