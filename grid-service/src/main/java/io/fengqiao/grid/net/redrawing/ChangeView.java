package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.http.GeoJsonBodies;
import io.fengqiao.grid.net.redrawing.PlanBody.DraftBody;
import io.fengqiao.grid.net.redrawing.Stage.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change request as town, district and offices see it. `why` is the reason it was refused or withdrawn, or
/// the problem for which it lapsed; `codes` are those the drafts got.
record ChangeView(
        String id,
        String town,
        Change change,
        Status status,
        List<String> grids,
        List<DraftBody> drafts,
        LocalDate effectiveOn,
        String reason,
        @Nullable String groupDecision,
        String proposedBy,
        Instant proposedAt,
        List<ChangeRequest.Approval> approvals,
        @Nullable Instant effectiveAt,
        @Nullable List<String> codes,
        @Nullable Office refusedBy,
        @Nullable String why) {

    static ChangeView of(Versioned<ChangeRequest> stored, GeoJsonBodies boundaries) {
        var request = stored.aggregate();
        var stage = request.stage();
        var plan = request.plan();
        return new ChangeView(
                request.id().value(),
                request.town(),
                plan.change(),
                stage.status(),
                values(plan.before()),
                plan.after().stream()
                        .map(draft -> DraftBody.of(draft, boundaries))
                        .toList(),
                plan.effectiveOn(),
                plan.reason(),
                plan.groupDecision(),
                request.proposedBy(),
                request.proposedAt(),
                request.approvals(),
                effectiveAt(stage),
                codes(stage),
                stage instanceof Stage.Refused refused ? refused.office() : null,
                why(stage));
    }

    private static @Nullable Instant effectiveAt(Stage stage) {
        return switch (stage) {
            case Stage.Approved(var at) -> at;
            case Stage.UnderWay(var at, var _) -> at;
            case Stage.Effective(var at, var _) -> at;
            case Stage.Proposed _, Stage.Refused _, Stage.Withdrawn _, Stage.Lapsed _ -> null;
        };
    }

    private static @Nullable List<String> codes(Stage stage) {
        return switch (stage) {
            case Stage.UnderWay(var _, var codes) -> values(codes);
            case Stage.Effective(var _, var codes) -> values(codes);
            case Stage.Proposed _, Stage.Approved _, Stage.Refused _, Stage.Withdrawn _, Stage.Lapsed _ -> null;
        };
    }

    private static @Nullable String why(Stage stage) {
        return switch (stage) {
            case Stage.Refused refused -> refused.reason();
            case Stage.Withdrawn withdrawn -> withdrawn.reason();
            case Stage.Lapsed lapsed -> lapsed.why();
            case Stage.Proposed _, Stage.Approved _, Stage.UnderWay _, Stage.Effective _ -> null;
        };
    }

    private static List<String> values(List<GridCode> codes) {
        return codes.stream().map(GridCode::value).toList();
    }
}
