package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;

/// The exchange meetings, by district and year.
/// Keeps S112.
interface ExchangeMeetings {
    /// @throws io.fengqiao.chassis.kernel.Refusal when the year has had its meeting (S112)
    Stored<ExchangeMeeting> record(ExchangeMeeting meeting, Mandate mandate);
}
