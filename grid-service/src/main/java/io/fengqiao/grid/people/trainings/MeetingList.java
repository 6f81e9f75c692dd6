package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Stored;

/// The exchange meetings, by district and year; they are no secret.
interface MeetingList {
    Page<Stored<ExchangeMeeting>> page(PageAsk ask);
}
