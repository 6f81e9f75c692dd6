package io.fengqiao.grid.people.teams;

import static io.fengqiao.grid.people.staff.People.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.staff.Employment;
import io.fengqiao.grid.people.staff.Equipment;
import io.fengqiao.grid.people.staff.Line;
import io.fengqiao.grid.people.staff.People;
import io.fengqiao.grid.people.staff.Source;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.Stage;
import io.fengqiao.grid.people.teams.Finding.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InspectionTest {
    private static final GridCode CODE = new GridCode("500114001001001");
    private static final Place GRID = new Place.OfGrid(CODE);
    private static final Divisions DIVISIONS = Divisions.published();

    private final Inspection inspection =
            new Inspection(Books.posts(), new Conditions(Books.posts(), DIVISIONS), DIVISIONS, People.book());

    /// S106: one, three, and the seven lines.
    @Test
    void findsEveryPostOfAnEmptyTeamVacant() {
        var findings = ofGrid(List.of(), Team.of(GRID), Map.of());
        assertThat(findings).hasSize(4 + 7).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.VACANT);
            assertThat(finding.kind().unmet()).isTrue();
            assertThat(finding.rule()).isEqualTo("S106");
            assertThat(finding.place()).isEqualTo(CODE.value());
        });
        assertThat(findings).extracting(Finding::line).contains(Line.values());
    }

    /// S119.
    @Test
    void findsAUnitWithoutAdministrator() {
        var unit = new Place.OfUnit("P500114001000", "500114001000");
        assertThat(inspection.ofUnit(Team.of(unit), Map.of(), DAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("S119");
                    assertThat(finding.post()).isEqualTo(Post.GRID_ADMINISTRATOR);
                });
    }

    @Test
    void findsNothingInACompleteTeam() {
        assertThat(ofGrid(List.of("worker"), complete(), people())).isEmpty();
    }

    /// S105.
    @Test
    void findsAWorkerNobodyAppointed() {
        assertThat(ofGrid(List.of("worker", "stranger"), complete(), people()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.NOT_APPOINTED);
                    assertThat(finding.rule()).isEqualTo("S105");
                    assertThat(finding.person()).isEqualTo("stranger");
                });
    }

    @Test
    void findsATermThatIsOverOrEndsSoon() {
        var members = new ArrayList<>(complete().members());
        members.set(0, until(members.get(0), DAY.minusDays(1)));
        members.set(1, until(members.get(1), DAY));
        members.set(2, until(members.get(2), DAY.plusDays(30)));
        var findings = ofGrid(List.of("worker"), new Team(GRID, members, Owed.NOTHING), people());
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.TERM_OVER, Kind.TERM_ENDING);
        assertThat(findings).extracting(Finding::since).containsExactly(DAY.minusDays(1), DAY);
    }

    @Test
    void findsWhoLeftOrHasNoFile() {
        var people = people();
        Objects.requireNonNull(people.get("official")).leave(DAY, Stage.Why.RETIRED, Instant.EPOCH);
        people.remove("police");
        assertThat(ofGrid(List.of("worker"), complete(), people))
                .extracting(Finding::kind, Finding::person)
                .containsExactly(tuple(Kind.NOT_IN_SERVICE, "official"), tuple(Kind.NOT_IN_SERVICE, "police"));
    }

    /// S107: the official has gone to another town.
    @Test
    void findsAConditionThatIsLost() {
        var people = people();
        people.put("official", People.of("official", "500114002000", new Employment.TownOfficial()));
        assertThat(ofGrid(List.of("worker"), complete(), people))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.CONDITION_LOST);
                    assertThat(finding.rule()).isEqualTo("S107");
                    assertThat(finding.detail()).isEqualTo("not-town-official");
                });
    }

    /// S111, S128, S130, S113, in an urban community, where nobody has to be a group's head.
    @Test
    void findsWhatAWorkerLacks() {
        var people = people();
        people.put("worker", People.of("worker", "500114001001", new Employment.PartTimeWorker(Source.RETIREE)));
        assertThat(ofGrid(List.of("worker"), complete(), people))
                .extracting(Finding::kind)
                .containsExactly(
                        Kind.NOT_TRAINED,
                        Kind.EQUIPMENT_MISSING,
                        Kind.UNDERTAKING_MISSING,
                        Kind.HANDBOOK_NOT_ACKNOWLEDGED);
    }

    /// S109: 农村社区一般由村(居)民小组长担任.
    @Test
    void findsARuralWorkerWhoIsNotTheGroupsHead() {
        var rural = DIVISIONS.all().stream()
                .filter(one -> one.name().endsWith("村民委员会"))
                .findFirst()
                .orElseThrow()
                .code();
        var place = new Place.OfGrid(GridCode.of(rural, 1));
        var team = new Team(place, List.of(appointment(Post.GRID_WORKER, "worker", null)), Owed.NOTHING);
        for (Source source : Source.values()) {
            var people = Map.of(
                    "worker",
                    equipped(People.of(
                            "worker", rural, new Employment.PartTimeWorker(source), "grid-duties", "confidentiality")));
            var notices = inspection.ofGrid(List.of("worker"), team, people, DAY).stream()
                    .filter(finding -> finding.kind() == Kind.NOT_GROUP_HEAD)
                    .toList();
            assertThat(notices).hasSize(source == Source.GROUP_HEAD ? 0 : 1);
            assertThat(notices)
                    .allSatisfy(notice -> assertThat(notice.kind().unmet()).isFalse());
        }
    }

    private List<Finding> ofGrid(List<String> workers, Team team, Map<String, StaffFile> people) {
        return inspection.ofGrid(workers, team, people, DAY);
    }

    private static Appointment until(Appointment one, LocalDate end) {
        return new Appointment(one.post(), one.line(), one.person(), one.unit(), one.from(), end);
    }

    private static Appointment appointment(Post post, String person, @Nullable Line line) {
        return new Appointment(post, line, person, "P500114001000", DAY.minusYears(1), DAY.plusYears(1));
    }

    private static Team complete() {
        var members = new ArrayList<Appointment>();
        members.add(appointment(Post.INSTRUCTOR, "official", null));
        members.add(appointment(Post.GRID_HEAD, "head", null));
        members.add(appointment(Post.COMMUNITY_POLICE, "police", null));
        members.add(appointment(Post.GRID_WORKER, "worker", null));
        for (Line line : Line.values()) {
            members.add(appointment(Post.LINE, "of-" + line, line));
        }
        return new Team(GRID, members, Owed.NOTHING);
    }

    private static Map<String, StaffFile> people() {
        var people = new HashMap<String, StaffFile>();
        people.put("official", People.of("official", "500114001000", new Employment.TownOfficial()));
        people.put("head", People.of("head", "500114001001", new Employment.CommitteeMember(true)));
        people.put("police", People.of("police", People.DISTRICT, new Employment.PoliceOfficer()));
        people.put("worker", equipped(People.fullTimeWorker("worker", "grid-duties", "confidentiality")));
        for (Line line : Line.values()) {
            people.put("of-" + line, People.of("of-" + line, "500114001000", new Employment.LineStaff(line)));
        }
        return people;
    }

    private static StaffFile equipped(StaffFile file) {
        for (Equipment.Kind kind : Equipment.Kind.values()) {
            file.issue(kind, "1", DAY);
        }
        file.sign(DAY);
        file.acknowledge("2026-1", DAY);
        return file;
    }
}
