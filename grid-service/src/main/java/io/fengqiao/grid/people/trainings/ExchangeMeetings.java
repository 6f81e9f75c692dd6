package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;

/// The exchange meetings, by district and year.
/// Keeps S112.
interface ExchangeMeetings {
    /// @throws io.fengqiao.chassis.kernel.Refusal when the year has had its meeting (S112)
    Versioned<ExchangeMeeting> record(ExchangeMeeting meeting, CommandContext mandate);
}
