package io.fengqiao.grid.net.redrawing;

import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.redrawing.ChangeRequest.Approval;
import io.fengqiao.grid.net.redrawing.Stage.Status;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A change request as plain values. `dueAt` is there as long as the clock has something to do.
record ChangeState(
        String requestId,
        String town,
        Status status,
        Plan plan,
        String proposedBy,
        Instant proposedAt,
        List<Approval> approvals,
        @Nullable Instant dueAt,
        StoredStage stage) {

    /// Each stage uses what it has.
    record StoredStage(
            @Nullable Instant at,
            @Nullable List<String> codes,
            @Nullable Office office,
            @Nullable String why,
            @Nullable String by) {
        static final StoredStage NOTHING = new StoredStage(null, null, null, null, null);

        static StoredStage of(Stage stage) {
            return switch (stage) {
                case Stage.Proposed _ -> NOTHING;
                case Stage.Approved(var at) -> new StoredStage(at, null, null, null, null);
                case Stage.UnderWay(var at, var codes) -> new StoredStage(at, values(codes), null, null, null);
                case Stage.Effective(var at, var codes) -> new StoredStage(at, values(codes), null, null, null);
                case Stage.Refused(var office, var why, var by, var at) -> new StoredStage(at, null, office, why, by);
                case Stage.Withdrawn(var why, var by, var at) -> new StoredStage(at, null, null, why, by);
                case Stage.Lapsed(var why, var at) -> new StoredStage(at, null, null, why, null);
            };
        }

        private static List<String> values(List<GridCode> codes) {
            return codes.stream().map(GridCode::value).toList();
        }

        Stage stage(Status status) {
            return switch (status) {
                case PROPOSED -> new Stage.Proposed();
                case APPROVED -> new Stage.Approved(there(at));
                case UNDER_WAY -> new Stage.UnderWay(there(at), grids());
                case EFFECTIVE -> new Stage.Effective(there(at), grids());
                case REFUSED -> new Stage.Refused(there(office), there(why), there(by), there(at));
                case WITHDRAWN -> new Stage.Withdrawn(there(why), there(by), there(at));
                case LAPSED -> new Stage.Lapsed(there(why), there(at));
            };
        }

        private List<GridCode> grids() {
            return there(codes).stream().map(GridCode::new).toList();
        }

        private static <T> T there(@Nullable T value) {
            return Objects.requireNonNull(value);
        }
    }

    static ChangeState of(ChangeRequest request) {
        var dueAt =
                switch (request.stage()) {
                    case Stage.Approved(var at) -> at;
                    case Stage.UnderWay(var at, var _) -> at;
                    case Stage.Proposed _, Stage.Effective _, Stage.Refused _, Stage.Withdrawn _, Stage.Lapsed _ ->
                        null;
                };
        return new ChangeState(
                request.id().value(),
                request.town(),
                request.stage().status(),
                request.plan(),
                request.proposedBy(),
                request.proposedAt(),
                request.approvals(),
                dueAt,
                StoredStage.of(request.stage()));
    }

    ChangeRequest request() {
        return new ChangeRequest(
                new ChangeRequestId(requestId), town, plan, proposedBy, proposedAt, approvals, stage.stage(status));
    }
}
