package io.fengqiao.grid.work.reports.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.grids.Point;
import io.fengqiao.grid.net.grids.Redrawn.Spot;
import io.fengqiao.grid.net.grids.bus.GridRedrawn;
import io.fengqiao.grid.work.reports.Content;
import io.fengqiao.grid.work.reports.OpenReports;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.SucceedingGrids;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Lets what is open in a redrawn grid go along, each report once (S94): the mark of the event is
/// written with it.
///
/// Not guaranteed: that a report goes along which is on its way in at that moment; nobody works in the old
/// grid any more, so the next one from there is refused.
@Component
class RedrawnGridsListener {
    private static final String TOPIC = "grid.events";

    private final Inbox<Report, ReportEvent> inbox;
    private final Vault vault;

    RedrawnGridsListener(
            Inboxes inboxes,
            Aggregates<Report, ?, ReportEvent> reports,
            OpenReports open,
            SucceedingGrids succeeding,
            Vault vault,
            InstantSource clock) {
        this.vault = vault;
        inbox = inboxes.into(reports, TOPIC)
                .onEach(
                        GridRedrawn.TYPE,
                        GridRedrawn.class,
                        body -> open.openIn(body.predecessors()),
                        (present, delivery) -> present == null
                                ? Decision.ignored("gone")
                                : succeeding.succeed(
                                        present, delivery.body().redrawn(), spot(present.content()), clock.instant()));
    }

    @KafkaListener(topics = TOPIC, id = "grid-service-grid.events")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    /// Opened for the move alone, and never told.
    private Spot spot(Content content) {
        var position = content.findings().position();
        var address = content.facts().address();
        return new Spot(point(position), address == null ? null : vault.open(address));
    }

    private @Nullable Point point(@Nullable Personal position) {
        if (position == null) {
            return null;
        }
        var degrees = vault.open(position).split(",", 2);
        return new Point(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    }
}
