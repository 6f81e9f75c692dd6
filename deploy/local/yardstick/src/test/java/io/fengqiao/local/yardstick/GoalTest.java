package io.fengqiao.local.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.local.yardstick.Goal.Verdict;
import org.junit.jupiter.api.Test;

class GoalTest {
    @Test
    void atLeastIsMetFromTheLineUp() {
        var goal = Goal.least(0.40, 0.20);

        assertThat(goal.verdict(0.40)).isEqualTo(Verdict.MET);
        assertThat(goal.verdict(0.39)).isEqualTo(Verdict.STILL_GOOD);
        assertThat(goal.verdict(0.20)).isEqualTo(Verdict.STILL_GOOD);
        assertThat(goal.verdict(0.19)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void atMostIsMetFromTheLineDown() {
        var goal = Goal.most(250, 600);

        assertThat(goal.verdict(250)).isEqualTo(Verdict.MET);
        assertThat(goal.verdict(251)).isEqualTo(Verdict.STILL_GOOD);
        assertThat(goal.verdict(601)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void whatWasNotMeasuredIsNeitherMetNorMissed() {
        assertThat(Goal.least(1, 1).verdict(Double.NaN)).isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void saysBothLines() {
        assertThat(Goal.least(0.40, 0.20).words()).isEqualTo("≥ 0.40 (0.20)");
        assertThat(Goal.most(250, 600).words()).isEqualTo("≤ 250 (600)");
    }
}
