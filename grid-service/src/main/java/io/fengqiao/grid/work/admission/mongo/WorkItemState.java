package io.fengqiao.grid.work.admission.mongo;

import io.fengqiao.grid.work.admission.Applicant;
import io.fengqiao.grid.work.admission.Terms;
import io.fengqiao.grid.work.admission.Work;
import io.fengqiao.grid.work.admission.WorkItem;
import io.fengqiao.grid.work.admission.WorkStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A work item as plain values. `expiresAt` is there while it is admitted: the watch looks for it.
record WorkItemState(
        String number,
        Work work,
        Applicant applicant,
        StoredTerms wanted,
        List<String> trained,
        WorkStage.Name stage,
        Instant stageAt,
        @Nullable StoredTerms admitted,
        @Nullable String by,
        @Nullable String reason,
        @Nullable Instant expiresAt) {

    record StoredTerms(List<String> areas, LocalDate from, LocalDate to, String basis) {
        static StoredTerms of(Terms terms) {
            return new StoredTerms(terms.areas(), terms.from(), terms.to(), terms.basis());
        }

        Terms terms() {
            return new Terms(areas, from, to, basis);
        }
    }

    static WorkItemState of(WorkItem item) {
        var stage = item.stage();
        var terms =
                switch (stage) {
                    case WorkStage.Admitted(var admitted, var _, var _) -> StoredTerms.of(admitted);
                    case WorkStage.Expired(var admitted, var _) -> StoredTerms.of(admitted);
                    case WorkStage.Applied _, WorkStage.Refused _, WorkStage.Withdrawn _ -> null;
                };
        var by =
                switch (stage) {
                    case WorkStage.Admitted(var _, var who, var _) -> who;
                    case WorkStage.Refused(var _, var who, var _) -> who;
                    case WorkStage.Withdrawn(var _, var who, var _) -> who;
                    case WorkStage.Applied _, WorkStage.Expired _ -> null;
                };
        var reason =
                switch (stage) {
                    case WorkStage.Refused(var why, var _, var _) -> why;
                    case WorkStage.Withdrawn(var why, var _, var _) -> why;
                    case WorkStage.Applied _, WorkStage.Admitted _, WorkStage.Expired _ -> null;
                };
        return new WorkItemState(
                item.number(),
                item.work(),
                item.applicant(),
                StoredTerms.of(item.wanted()),
                item.trained(),
                stage.name(),
                stage.at(),
                terms,
                by,
                reason,
                item.expiresAt());
    }

    WorkItem item() {
        return new WorkItem(number, work, applicant, wanted.terms(), trained, stageNow());
    }

    private WorkStage stageNow() {
        return switch (stage) {
            case APPLIED -> new WorkStage.Applied(stageAt);
            case ADMITTED -> new WorkStage.Admitted(there(admitted).terms(), there(by), stageAt);
            case REFUSED -> new WorkStage.Refused(there(reason), there(by), stageAt);
            case WITHDRAWN -> new WorkStage.Withdrawn(there(reason), there(by), stageAt);
            case EXPIRED -> new WorkStage.Expired(there(admitted).terms(), stageAt);
        };
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
