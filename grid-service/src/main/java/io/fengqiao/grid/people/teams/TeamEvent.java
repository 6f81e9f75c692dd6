package io.fengqiao.grid.people.teams;

import java.time.LocalDate;

/// What can happen to a team.
public sealed interface TeamEvent {
    Appointment appointment();

    record StaffAppointed(Appointment appointment) implements TeamEvent {}

    /// The same person in the same post, for longer. On the wire it is an appointment again.
    record TermRenewed(Appointment appointment) implements TeamEvent {}

    record StaffLeft(Appointment appointment, LocalDate on, Why why) implements TeamEvent {}

    enum Why {
        RELIEVED,
        /// It left the service: resigned, retired, moved.
        LEFT_SERVICE,
        /// After the yearly evaluation (S114).
        EXITED,
        /// S134.
        DISMISSED,
        /// The grid is no more (S94).
        GRID_RETIRED
    }
}
