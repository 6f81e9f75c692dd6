package io.fengqiao.grid.people.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.grid.people.evaluations.Candidates.Excluded;
import io.fengqiao.grid.people.evaluations.Candidates.Reason;
import io.fengqiao.grid.people.staff.People;
import io.fengqiao.grid.people.staff.Sanction;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.Stage.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final Map<String, StaffFile> files = new HashMap<>();

    private StaffFile kept(String person, int points) {
        var file = People.fullTimeWorker(person);
        evaluations.add(Years.kept(person, 2025, points));
        files.put(person, file);
        return file;
    }

    private void crowd(int size) {
        for (int i = 0; i < size; i++) {
            kept("crowd-" + i, 70);
        }
    }

    private Candidates found() {
        return Candidates.of(2025, evaluations, files, Years.BOOK);
    }

    private List<String> names() {
        return found().candidates().stream()
                .map(one -> one.rank() + " " + one.evaluation().subject().person())
                .toList();
    }

    /// S133: the best of a share.
    @Test
    void takesTheBestOfTheShare() {
        crowd(57);
        kept("a", 95);
        kept("b", 97);
        kept("c", 93);
        kept("d", 91);
        assertThat(found().evaluated()).isEqualTo(61);
        assertThat(found().places()).isEqualTo(3);
        assertThat(names()).containsExactly("1 b", "2 a", "3 c");
    }

    /// S133: whom the arithmetic cannot tell apart it does not.
    @Test
    void takesEverybodyWhoTiesForTheLastPlace() {
        crowd(37);
        kept("a", 97);
        kept("b", 95);
        kept("c", 95);
        assertThat(found().places()).isEqualTo(2);
        assertThat(names()).containsExactly("1 a", "2 b", "2 c");
    }

    @Test
    void takesNobodyWhoIsNotGradedExcellent() {
        crowd(40);
        kept("a", 89);
        assertThat(names()).isEmpty();
        assertThat(found().excluded()).isEmpty();
    }

    /// S133, S134.
    @Test
    void leavesOutWhoWasDisciplinedThatYearOrLeftAndSaysSo() {
        crowd(40);
        kept("criticised", 99).sanction(criticism("2025-08-01"), Years.NOW);
        kept("criticised-before", 92).sanction(criticism("2024-08-01"), Years.NOW);
        kept("gone", 98).leave(LocalDate.parse("2026-01-10"), Why.RESIGNED, Years.NOW);
        evaluations.add(Years.scored("undecided", 2025, 97));
        files.put("undecided", People.fullTimeWorker("undecided"));
        assertThat(names()).containsExactly("1 criticised-before");
        assertThat(found().excluded())
                .containsExactly(
                        new Excluded("criticised", Reason.DISCIPLINED),
                        new Excluded("gone", Reason.LEFT),
                        new Excluded("undecided", Reason.NOT_DECIDED));
    }

    private static Sanction criticism(String day) {
        return new Sanction(
                Sanction.Kind.CRITICISM,
                LocalDate.parse(day),
                People.statement("慢作为"),
                People.statement("认可"),
                "town-officer");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "19, 1", "20, 1", "39, 1", "40, 2", "200, 10"})
    void hasTheWholeNumberOfTheShareAndAtLeastOne(int evaluated, int places) {
        crowd(evaluated);
        assertThat(found().places()).isEqualTo(places);
    }
}
