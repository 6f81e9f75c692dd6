package io.fengqiao.grid.people.trainings;

import java.time.LocalDate;
import java.util.List;

/// A course on a day of the plan.
public record Session(int number, String course, int hours, LocalDate on, Stage stage) {
    public sealed interface Stage {}

    public record Planned() implements Stage {}

    /// Who passed.
    public record Held(LocalDate on, List<String> passed) implements Stage {
        public Held {
            passed = List.copyOf(passed);
        }
    }

    public record Cancelled(String reason) implements Stage {}

    public enum Status {
        PLANNED,
        HELD,
        CANCELLED
    }

    public Status status() {
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
