package io.fengqiao.grid.work.rounds.bus;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Delivery;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.work.rounds.BeginningDuties;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.DutyEvent;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/// Lets the duties follow the grids: whoever opens, staffs or retires a grid need not know that
/// it makes rounds.
@Component
class DirectoryListener {
    static final String TOPIC = "directory";
    static final String GRID_DESCRIBED = "directory.grid-described.v1";

    private final BeginningDuties beginning;
    private final Inbox<Duty, DutyEvent> inbox;

    record GridDescribed(String code, List<String> workers, boolean retired) {
        String duty() {
            return "rounds-" + code;
        }
    }

    DirectoryListener(Inboxes inboxes, Aggregates<Duty, ?, DutyEvent> duties, BeginningDuties beginning) {
        this.beginning = beginning;
        this.inbox = inboxes.into(duties, TOPIC)
                .on(GRID_DESCRIBED, GridDescribed.class, GridDescribed::duty, this::described);
    }

    @KafkaListener(topics = TOPIC, id = "grid-service-directory")
    void on(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        inbox.receive(records);
    }

    private Decision<Duty, DutyEvent> described(@Nullable Duty present, Delivery<GridDescribed> told) {
        var grid = told.body();
        var code = GridCode.parse(grid.code())
                .orElseThrow(() -> new Malformed("field-malformed", "code is no grid code (expected: 15 digits)"));
        return beginning.grid(present, code, grid.workers(), grid.retired(), told.time());
    }
}
