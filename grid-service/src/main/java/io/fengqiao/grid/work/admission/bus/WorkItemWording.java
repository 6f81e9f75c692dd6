package io.fengqiao.grid.work.admission.bus;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.grid.work.admission.Nature;
import io.fengqiao.grid.work.admission.Terms;
import io.fengqiao.grid.work.admission.WorkItem;
import io.fengqiao.grid.work.admission.WorkItemEvent;
import io.fengqiao.grid.work.admission.WorkStage;
import io.fengqiao.grid.work.reports.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Work items in the words of the wire: each as it is now, whatever happened to it.
public final class WorkItemWording {
    private WorkItemWording() {}

    /// Areas, days and basis are those admitted, or those applied for while it is not.
    record GridWorkItemDescribed(
            String workItem,
            String name,
            Item duty,
            Nature nature,
            @Nullable String course,
            String unit,
            WorkStage.Name stage,
            List<String> areas,
            LocalDate from,
            LocalDate to,
            String basis,
            @Nullable String reason,
            Instant at) {}

    public static OutboundEvent of(WorkItem item, WorkItemEvent event) {
        return switch (event) {
            case WorkItemEvent.WorkApplied _,
                    WorkItemEvent.WorkAdmitted _,
                    WorkItemEvent.WorkRefused _,
                    WorkItemEvent.WorkWithdrawn _,
                    WorkItemEvent.WorkExpired _,
                    WorkItemEvent.WorkerTrained _ -> described(item);
        };
    }

    private static OutboundEvent described(WorkItem item) {
        var stage = item.stage();
        var terms = terms(item);
        var body = new GridWorkItemDescribed(
                item.number(),
                item.work().name(),
                item.work().item(),
                item.work().nature(),
                item.work().course(),
                item.applicant().unit(),
                stage.name(),
                terms.areas(),
                terms.from(),
                terms.to(),
                terms.basis(),
                reason(stage),
                stage.at());
        return new OutboundEvent("grid.events", item.number(), "grid.work-item-described.v1", item.number(), body);
    }

    private static Terms terms(WorkItem item) {
        return switch (item.stage()) {
            case WorkStage.Admitted(var terms, var _, var _) -> terms;
            case WorkStage.Expired(var terms, var _) -> terms;
            case WorkStage.Applied _, WorkStage.Refused _, WorkStage.Withdrawn _ -> item.wanted();
        };
    }

    private static @Nullable String reason(WorkStage stage) {
        return switch (stage) {
            case WorkStage.Refused(var reason, var _, var _) -> reason;
            case WorkStage.Withdrawn(var reason, var _, var _) -> reason;
            case WorkStage.Applied _, WorkStage.Admitted _, WorkStage.Expired _ -> null;
        };
    }
}
