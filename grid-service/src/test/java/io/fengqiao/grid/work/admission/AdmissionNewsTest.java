package io.fengqiao.grid.work.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.grid.work.admission.bus.TaskWording;
import io.fengqiao.grid.work.admission.bus.WorkItemWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// S124 to S127 on the wire.
class AdmissionNewsTest {
    private final Contracts contracts = Contracts.of("grid-service");

    @ParameterizedTest
    @EnumSource
    void describeAWorkItemOfEachStageAsAgreed(WorkStage.Name stage) {
        var item = WorkItemTest.in(stage);
        fits(WorkItemWording.of(item, item.applied()), "grid.work-item-described.v1", item.number());
    }

    @ParameterizedTest
    @CsvSource({"complete, grid.task-done.v1", "withdraw, grid.task-withdrawn.v1", "expire, grid.task-overdue.v1"})
    void tellWhatBecomesOfATaskAsAgreed(String move, String type) {
        var task = Admissions.assigned();
        fits(TaskWording.of(task, task.born()), "grid.task-assigned.v1", task.number());
        var told = TaskTest.move(task, move, Admissions.NOW);
        fits(TaskWording.of(task, told), type, task.number());
    }

    @Test
    void tellARefusalWithItsRule() {
        var denied = Verdict.denied("S126", "task-forbidden", "ENFORCEMENT", "…");
        var task = Task.of(Admissions.TASK, Admissions.wanted(), denied, Admissions.NOW);
        fits(TaskWording.of(task, task.born()), "grid.task-refused.v1", task.number());
    }

    private void fits(OutboundEvent news, String type, String key) {
        contracts.fits(news.type(), news.body());
        assertThat(news.type()).isEqualTo(type);
        assertThat(news.topic()).isEqualTo("grid.events");
        assertThat(news.key()).isEqualTo(key);
        assertThat(news.subject()).isEqualTo(key);
    }
}
