package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.Grid;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.work.admission.Verdict.Allowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Article 20, in its order: what is never handed over (S126), what is no duty of grid workers or was not
/// admitted (S125), what goes beyond its admission (S124), and what needs training first (S127). The first
/// that applies decides; the same for a task wanted over HTTP and one wanted on the bus.
/// Keeps S125, S127.
@UseCase
final class JudgingTasks {
    private final WorkItems items;
    private final Grids grids;
    private final Trained trained;
    private final AdmissionBook book;
    private final Divisions divisions;

    JudgingTasks(WorkItems items, Grids grids, Trained trained, AdmissionBook book, Divisions divisions) {
        this.items = items;
        this.grids = grids;
        this.trained = trained;
        this.book = book;
        this.divisions = divisions;
    }

    Verdict judge(TaskWanted wanted, Instant now) {
        var duty = wanted.item();
        var never = book.forbids(wanted.nature(), duty.orElse(null), wanted.title());
        if (never != null) {
            return Verdict.denied(never.source(), "task-forbidden", wanted.nature(), never.words());
        }
        if (duty.isEmpty()) {
            return Verdict.denied("S125", "task-out-of-duty", wanted.duty());
        }
        var item = admitted(wanted.workItem());
        if (item == null || !mayHandOut(item, wanted)) {
            return Verdict.denied("S125", "task-not-admitted", String.valueOf(wanted.workItem()), wanted.unit());
        }
        if (item.work().item() != duty.get()) {
            return Verdict.denied(
                    "S125", "task-of-another-duty", wanted.duty(), item.work().item());
        }
        return withinAdmission(wanted, item, Objects.requireNonNull(item.admitted()), Days.of(now));
    }

    private @Nullable WorkItem admitted(@Nullable String number) {
        return Optional.ofNullable(number)
                .flatMap(one -> items.find(one, Scope.system()))
                .map(Versioned::aggregate)
                .filter(item -> item.admitted() != null)
                .orElse(null);
    }

    /// The applicant, and the town the grid lies in: towns hold the grids together (S80).
    private boolean mayHandOut(WorkItem item, TaskWanted wanted) {
        return wanted.unit().equals(item.applicant().unit())
                || GridCode.parse(wanted.grid())
                        .map(grid -> divisions.areasOf(grid.village()))
                        .filter(areas ->
                                areas.stream().anyMatch(area -> wanted.unit().equals(Units.platformOf(area))))
                        .isPresent();
    }

    private Verdict withinAdmission(TaskWanted wanted, WorkItem item, Terms terms, LocalDate today) {
        var grid = GridCode.parse(wanted.grid())
                .flatMap(code -> grids.find(code, Scope.system()))
                .map(Versioned::aggregate)
                .orElse(null);
        if (grid == null || !terms.covers(grid.code().village(), divisions)) {
            return Verdict.denied("S124", "task-out-of-area", wanted.grid(), item.number());
        }
        if (!terms.covers(today)
                || !terms.covers(wanted.dueOn())
                || wanted.dueOn().isBefore(today)) {
            return Verdict.denied("S124", "task-out-of-period", wanted.dueOn(), terms.from(), terms.to());
        }
        return whoDoesIt(wanted, item, grid);
    }

    private Verdict whoDoesIt(TaskWanted wanted, WorkItem item, Grid grid) {
        var worker = wanted.worker();
        if (worker != null && !grid.worksHere(worker)) {
            return Verdict.denied("S109", "task-worker-elsewhere", worker, grid.code());
        }
        var present = worker == null ? grid.workers() : List.of(worker);
        boolean professional = item.work().nature() == Nature.PROFESSIONAL || wanted.nature() == Nature.PROFESSIONAL;
        var able = professional
                ? present.stream().filter(person -> isTrained(person, item)).toList()
                : present;
        if (able.isEmpty()) {
            return professional
                    ? Verdict.denied(
                            "S127",
                            "task-needs-training",
                            String.valueOf(item.work().course()),
                            grid.code())
                    : Verdict.denied("S109", "task-nobody-there", grid.code());
        }
        return new Allowed(item.number(), able);
    }

    /// S127: by the item's own department, or in its course.
    private boolean isTrained(String person, WorkItem item) {
        var course = item.work().course();
        return item.hasTrained(person) || (course != null && trained.in(person, course));
    }
}
