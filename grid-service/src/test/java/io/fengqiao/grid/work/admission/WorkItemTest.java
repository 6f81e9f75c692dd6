package io.fengqiao.grid.work.admission;

import static io.fengqiao.grid.work.admission.Admissions.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.reports.Item;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S124: a work item's whole life, and what never begins one (S126).
class WorkItemTest {
    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        APPLIED   | admit    | ADMITTED  | WorkAdmitted
        APPLIED   | refuse   | REFUSED   | WorkRefused
        APPLIED   | withdraw | WITHDRAWN | WorkWithdrawn
        APPLIED   | expire   | refused   |
        APPLIED   | train    | APPLIED   | WorkerTrained
        ADMITTED  | admit    | refused   |
        ADMITTED  | refuse   | refused   |
        ADMITTED  | withdraw | WITHDRAWN | WorkWithdrawn
        ADMITTED  | expire   | EXPIRED   | WorkExpired
        ADMITTED  | train    | ADMITTED  | WorkerTrained
        REFUSED   | admit    | refused   |
        REFUSED   | refuse   | refused   |
        REFUSED   | withdraw | refused   |
        REFUSED   | expire   | refused   |
        REFUSED   | train    | refused   |
        WITHDRAWN | admit    | refused   |
        WITHDRAWN | refuse   | refused   |
        WITHDRAWN | withdraw | refused   |
        WITHDRAWN | expire   | refused   |
        WITHDRAWN | train    | refused   |
        EXPIRED   | admit    | refused   |
        EXPIRED   | refuse   | refused   |
        EXPIRED   | withdraw | refused   |
        EXPIRED   | expire   | refused   |
        EXPIRED   | train    | refused   |
        """)
    void movesAsTheTableSays(WorkStage.Name before, String move, String after, @Nullable String told) {
        var item = in(before);
        var stage = item.stage();
        if (after.equals("refused")) {
            assertThatThrownBy(() -> move(item, move)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.slug()).isEqualTo("work-item-move-refused");
                assertThat(refusal.rule()).isEqualTo("S124");
            });
            assertThat(item.stage()).isEqualTo(stage);
        } else {
            assertThat(move(item, move).getClass().getSimpleName()).isEqualTo(told);
            assertThat(item.stage().name()).hasToString(after);
        }
    }

    static WorkItem in(WorkStage.Name stage) {
        var item = Admissions.applied(Nature.ORDINARY);
        switch (stage) {
            case APPLIED -> {}
            case ADMITTED -> move(item, "admit");
            case REFUSED -> move(item, "refuse");
            case WITHDRAWN -> move(item, "withdraw");
            case EXPIRED -> {
                move(item, "admit");
                move(item, "expire");
            }
        }
        return item;
    }

    static WorkItemEvent move(WorkItem item, String move) {
        return switch (move) {
            case "admit" -> item.admit(Admissions.terms(), "x", NOW);
            case "refuse" -> item.refuse("不属于网格员职责", "x", NOW);
            case "withdraw" -> item.withdraw("工作结束", "x", NOW);
            case "expire" -> item.expire(NOW);
            default -> item.train("wang");
        };
    }

    /// S126: by its nature, or by its name whatever it calls itself; S101: making a law known is
    /// not enforcing it.
    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "ORDINARY, BASIC_INFORMATION, 出租房屋登记, ",
        "ADMINISTRATIVE, BASIC_INFORMATION, 出租房屋登记, S126",
        "CONTROL, HAZARD, 重点场所管控, S126",
        "ENFORCEMENT, HAZARD, 占道经营整治, S126",
        "ORDINARY, HAZARD, 占道经营罚款, S126",
        "ORDINARY, PUBLICITY, 行政处罚法宣传, ",
        "ENFORCEMENT, PUBLICITY, 行政处罚法宣传, S126",
        "PROFESSIONAL, HAZARD, 地灾巡查, S127",
    })
    void neverBeginsWithWhatIsTheGovernmentsOwn(Nature nature, Item duty, String name, @Nullable String rule) {
        var work = new Work(name, duty, nature, null);
        if (rule == null) {
            assertThat(apply(work).stage().name()).isEqualTo(WorkStage.Name.APPLIED);
        } else {
            assertThatThrownBy(() -> apply(work))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
        }
    }

    private static WorkItem apply(Work work) {
        return WorkItem.apply("W1", work, Admissions.POLICE, Admissions.terms(), Admissions.book(), NOW);
    }

    /// S124: the commission may admit less, never more.
    @ParameterizedTest(name = "{0} from {1} to {2}: within {3}")
    @CsvSource({
        "500114001000, 2026-11-01, 2026-12-31, true",
        "500114001001, 2026-11-10, 2026-11-20, true",
        "500114002001, 2026-11-10, 2026-11-20, false",
        "500114000000, 2026-11-10, 2026-11-20, false",
        "500114001000, 2026-10-31, 2026-11-20, false",
        "500114001000, 2026-11-10, 2027-01-01, false",
    })
    void isAdmittedWithinWhatWasAppliedFor(String area, LocalDate from, LocalDate to, boolean within) {
        var terms = new Terms(List.of(area), from, to, "b");
        assertThat(terms.isWithin(Admissions.terms(), Divisions.published())).isEqualTo(within);
    }

    @Test
    void trainsNobodyTwice() {
        var item = Admissions.applied(Nature.PROFESSIONAL);
        item.train("wang");
        assertThat(item.hasTrained("wang")).isTrue();
        assertThatThrownBy(() -> item.train("wang"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("trained-already"));
    }
}
