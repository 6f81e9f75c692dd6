package io.fengqiao.grid.people.trainings;

import java.time.LocalDate;
import java.util.List;

/// A course on a day of the plan.
record Session(int number, String course, int hours, LocalDate on, Stage stage) {
    sealed interface Stage {}

    record Planned() implements Stage {}

    /// Who passed.
    record Held(LocalDate on, List<String> passed) implements Stage {
        Held {
            passed = List.copyOf(passed);
        }
    }

    record Cancelled(String reason) implements Stage {}

    enum Status {
        PLANNED,
        HELD,
        CANCELLED
    }

    Status status() {
        return switch (stage) {
            case Planned _ -> Status.PLANNED;
            case Held _ -> Status.HELD;
            case Cancelled _ -> Status.CANCELLED;
        };
    }

    Session now(Stage next) {
        return new Session(number, course, hours, on, next);
    }
}
