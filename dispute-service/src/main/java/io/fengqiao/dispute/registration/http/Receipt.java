package io.fengqiao.dispute.registration.http;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.tracking.IssuedTicket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the person takes home, and where the dispute went.
///
/// @param trackingNumber twelve digits, the last one a check digit
/// @param progressSecret opens the person's own progress page, together with the number
record Receipt(
        String id,
        String stage,
        Level level,
        String unit,
        @Nullable String matterUnit,
        @Nullable Instant dueAt,
        String trackingNumber,
        String progressSecret) {
    static Receipt of(Snapshot dispute, IssuedTicket ticket) {
        var route = dispute.assignment().route();
        return new Receipt(
                dispute.id().value(),
                dispute.stage().name(),
                route.level(),
                route.unit(),
                route.matterUnit(),
                dispute.dueAt(),
                ticket.number().value(),
                ticket.secret());
    }

    @Override
    public String toString() {
        return "Receipt[" + id + "]";
    }
}
