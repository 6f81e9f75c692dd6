package io.fengqiao.grid.people.trainings.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.people.trainings.ExchangeMeeting;

/// The exchange meetings, by district and year; they are no secret.
public interface MeetingList {
    Page<Stored<ExchangeMeeting>> page(PageAsk ask);
}
