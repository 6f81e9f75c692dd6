package io.fengqiao.dispute.outbound.bus;

import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Notice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a department is told that a dispute has moved: see `contracts/events/outbound.dispute-moved.v1`. No
/// person is in it, masked or not: who needs to know more asks, and is known then.
@Component
class NoticeWords implements EventWording<Line, Notice> {
    record DisputeMoved(
            String dispute,
            String channel,
            String reference,
            String kind,
            String grade,
            String stage,
            String level,
            String unit,
            @Nullable String matterUnit,
            String division,
            @Nullable Instant dueAt,
            boolean overdue,
            boolean supervised,
            @Nullable String outcome,
            Instant registeredAt) {}

    @Override
    public OutboundEvent news(Line line, Notice notice) {
        var it = line.registration();
        var at = line.position();
        var body = new DisputeMoved(
                it.dispute(),
                it.channel(),
                it.reference(),
                it.kind(),
                at.grade(),
                at.stage(),
                at.level().name(),
                at.unit(),
                at.matterUnit(),
                it.territory().division(),
                at.dueAt(),
                at.overdue(),
                at.supervised(),
                at.outcome(),
                it.registeredAt());
        return new OutboundEvent(
                "outbound." + notice.department(), it.dispute(), "outbound.dispute-moved.v1", it.dispute(), body);
    }
}
