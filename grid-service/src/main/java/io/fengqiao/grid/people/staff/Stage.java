package io.fengqiao.grid.people.staff;

import java.time.LocalDate;

/// Whether somebody is in service.
public sealed interface Stage {
    /// The first day in service, or the last day.
    LocalDate on();

    record Serving(LocalDate on) implements Stage {}

    record Left(LocalDate on, Why why) implements Stage {}

    enum Why {
        RESIGNED,
        RETIRED,
        /// Goes to other work, the term not renewed.
        MOVED,
        /// The yearly evaluation led to it (S114).
        EXITED,
        /// S134.
        DISMISSED
    }

    enum Status {
        SERVING,
        LEFT
    }

    default Status status() {
        return switch (this) {
            case Serving _ -> Status.SERVING;
            case Left _ -> Status.LEFT;
        };
    }
}
