package io.fengqiao.grid.work.admission.http;

import io.fengqiao.grid.work.admission.Nature;
import io.fengqiao.grid.work.admission.Terms;
import io.fengqiao.grid.work.admission.WorkItem;
import io.fengqiao.grid.work.admission.WorkStage;
import io.fengqiao.grid.work.reports.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A work item as anybody in scope sees it. `admitted` is there once it was; `rule` is what decided it.
record WorkItemView(
        String number,
        String name,
        Item duty,
        Nature nature,
        @Nullable String course,
        String unit,
        WorkStage.Name stage,
        Instant stageSince,
        TermsView wanted,
        @Nullable TermsView admitted,
        @Nullable String decidedBy,
        @Nullable String reason,
        List<String> trained,
        String rule) {

    record TermsView(List<String> areas, LocalDate from, LocalDate to, String basis) {
        static TermsView of(Terms terms) {
            return new TermsView(terms.areas(), terms.from(), terms.to(), terms.basis());
        }
    }

    static WorkItemView of(WorkItem item) {
        var stage = item.stage();
        return new WorkItemView(
                item.number(),
                item.work().name(),
                item.work().item(),
                item.work().nature(),
                item.work().course(),
                item.applicant().unit(),
                stage.name(),
                stage.at(),
                TermsView.of(item.wanted()),
                switch (stage) {
                    case WorkStage.Admitted(var terms, var _, var _) -> TermsView.of(terms);
                    case WorkStage.Expired(var terms, var _) -> TermsView.of(terms);
                    case WorkStage.Applied _, WorkStage.Refused _, WorkStage.Withdrawn _ -> null;
                },
                switch (stage) {
                    case WorkStage.Admitted(var _, var by, var _) -> by;
                    case WorkStage.Refused(var _, var by, var _) -> by;
                    case WorkStage.Withdrawn(var _, var by, var _) -> by;
                    case WorkStage.Applied _, WorkStage.Expired _ -> null;
                },
                switch (stage) {
                    case WorkStage.Refused(var reason, var _, var _) -> reason;
                    case WorkStage.Withdrawn(var reason, var _, var _) -> reason;
                    case WorkStage.Applied _, WorkStage.Admitted _, WorkStage.Expired _ -> null;
                },
                item.trained(),
                "S124");
    }
}
