package io.fengqiao.grid.people.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.people.staff.People;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S111.
class TrainingPlanTest {
    private static final LocalDate DAY = LocalDate.parse("2026-05-10");

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        planned   | hold   | HELD
        planned   | cancel | CANCELLED
        held      | hold   | session-stage-refuses
        held      | cancel | session-stage-refuses
        cancelled | hold   | session-stage-refuses
        cancelled | cancel | session-stage-refuses
        """)
    void movesItsSessionsAsTheTableSays(String before, String move, String after) {
        var plan = plan();
        switch (before) {
            case "planned" -> {}
            case "held" -> plan.hold(1, DAY, List.of("wang"));
            case "cancelled" -> plan.cancel(1, "讲师请假");
            default -> throw new IllegalArgumentException(before);
        }
        var session = plan.session(1);
        if (after.contains("-")) {
            assertThatThrownBy(() -> move(plan, move))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(after));
            assertThat(plan.session(1)).isEqualTo(session);
        } else {
            move(plan, move);
            assertThat(plan.session(1).status()).isEqualTo(Session.Status.valueOf(after));
        }
    }

    private static TrainingPlan plan() {
        var plan = TrainingPlan.of(new TrainingPlan.Owner("P" + People.TOWN, People.TOWN), 2026);
        plan.plan("grid-duties", 8, DAY);
        return plan;
    }

    private static void move(TrainingPlan plan, String move) {
        switch (move) {
            case "hold" -> plan.hold(1, DAY.plusDays(1), List.of("li"));
            case "cancel" -> plan.cancel(1, "天气原因");
            default -> throw new IllegalArgumentException(move);
        }
    }

    @Test
    void numbersItsSessionsAndKnowsWhoPassed() {
        var plan = plan();
        assertThat(plan.plan("confidentiality", 2, DAY.plusMonths(1)).number()).isEqualTo(2);
        plan.hold(2, DAY.plusMonths(1), List.of("wang", "li"));
        assertThat(plan.session(2).stage()).isEqualTo(new Session.Held(DAY.plusMonths(1), List.of("wang", "li")));
        assertThatThrownBy(() -> plan.session(3)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan.session(0)).isInstanceOf(Refusal.class);
    }

    @Test
    void isOfOneYear() {
        assertThatThrownBy(() -> plan().plan("grid-duties", 8, LocalDate.parse("2027-01-01")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("session-of-another-year"));
    }
}
