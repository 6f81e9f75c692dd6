package io.fengqiao.grid.work.admission;

import static io.fengqiao.grid.work.admission.Admissions.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.kernel.Decision;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// S124: an admission ends and a task becomes overdue, once and never early.
class WatchingAdmissionTest {
    private static final Instant TASK_DUE = at("2026-12-01T00:00");
    private static final Instant ITEM_DUE = at("2027-01-01T00:00");

    private final WorkItem item = Admissions.admitted(Nature.ORDINARY);
    private final Task task = Admissions.assigned();
    private final List<Object> told = new ArrayList<>();
    private final WatchingAdmission watching =
            new WatchingAdmission(port(WorkItems.class, item), port(Tasks.class, task), Duration.ofMinutes(5));

    @Test
    void firesOnceAndNeverEarly() {
        assertThat(watching.pass(TASK_DUE.plus(Duration.ofMinutes(5)).minusMillis(1))
                        .moved())
                .isZero();
        assertThat(watching.pass(TASK_DUE.plus(Duration.ofMinutes(5))).moved()).isEqualTo(1);
        assertThat(watching.pass(TASK_DUE.plus(Duration.ofHours(1))).moved()).isZero();
        assertThat(task.stage().name()).isEqualTo(TaskStage.Name.OVERDUE);
        assertThat(watching.pass(ITEM_DUE.plus(Duration.ofMinutes(5))).moved()).isEqualTo(1);
        assertThat(watching.pass(ITEM_DUE.plus(Duration.ofDays(9))).moved()).isZero();
        assertThat(item.stage().name()).isEqualTo(WorkStage.Name.EXPIRED);
        assertThat(told).hasSize(2);
    }

    /// A port that always hints at its only aggregate.
    private <P, A> P port(Class<P> port, A only) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> switch (method.getName()) {
                    case "due" -> List.of("it");
                    case "moveAll" -> move(only, arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    @SuppressWarnings("unchecked")
    private <A> WatchingAdmission.Pass move(A only, Object move) {
        var decision = ((Function<@Nullable A, Decision<A, Object>>) move).apply(only);
        if (decision instanceof Decision.Changed<A, Object>(var _, var news)) {
            told.addAll(news);
            return new WatchingAdmission.Pass(1, 0);
        }
        return new WatchingAdmission.Pass(0, 0);
    }
}
