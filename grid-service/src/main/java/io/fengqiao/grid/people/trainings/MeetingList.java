package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Versioned;

/// The exchange meetings, by district and year; they are no secret.
interface MeetingList {
    Page<Versioned<ExchangeMeeting>> page(PageAsk ask);
}
