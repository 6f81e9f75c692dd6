package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.redrawing.ChangeEvent.After;
import io.fengqiao.grid.net.redrawing.ChangeEvent.BothApproved;
import io.fengqiao.grid.net.redrawing.ChangeEvent.ChangeLapsed;
import io.fengqiao.grid.net.redrawing.ChangeEvent.ChangeRefused;
import io.fengqiao.grid.net.redrawing.ChangeEvent.ChangeWithdrawn;
import io.fengqiao.grid.net.redrawing.ChangeEvent.OfficeApproved;
import io.fengqiao.grid.net.redrawing.ChangeEvent.RedrawingBegun;
import io.fengqiao.grid.net.redrawing.ChangeEvent.Redrawn;
import io.fengqiao.grid.net.redrawing.Stage.Approved;
import io.fengqiao.grid.net.redrawing.Stage.Effective;
import io.fengqiao.grid.net.redrawing.Stage.Lapsed;
import io.fengqiao.grid.net.redrawing.Stage.Proposed;
import io.fengqiao.grid.net.redrawing.Stage.Refused;
import io.fengqiao.grid.net.redrawing.Stage.UnderWay;
import io.fengqiao.grid.net.redrawing.Stage.Withdrawn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A town's wish to change its grids, from the day it asks until the grids are redrawn (S94).
///
/// Two offices look at it, and both have to approve; one refusal ends it. The town may withdraw it until its
/// day has come. On that day it gets the codes of the new grids, the grids are redrawn one by one, and when
/// all are, it tells. What was approved and cannot be done any more lapses, with the reason.
/// Keeps S94.
final class ChangeRequest {
    /// An office's yes.
    record Approval(Office office, String by, Instant at) {}

    private final ChangeRequestId id;
    private final String town;
    private final Plan plan;
    private final String proposedBy;
    private final Instant proposedAt;
    private final List<Approval> approvals;
    private Stage stage;

    ChangeRequest(
            ChangeRequestId id,
            String town,
            Plan plan,
            String proposedBy,
            Instant proposedAt,
            List<Approval> approvals,
            Stage stage) {
        this.id = id;
        this.town = town;
        this.plan = plan;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.approvals = new ArrayList<>(approvals);
        this.stage = stage;
    }

    static ChangeRequest propose(ChangeRequestId id, String town, Plan plan, String by, Instant at) {
        return new ChangeRequest(id, town, plan, by, at, List.of(), new Proposed());
    }

    /// The second approval decides the day: the one asked for, or today when that has passed.
    ChangeEvent approve(Office office, String by, Instant at) {
        return switch (stage) {
            case Proposed _ -> {
                if (approvals.stream().anyMatch(one -> one.office() == office)) {
                    throw new Refusal("office-decided-already", Refusal.Kind.CONFLICT, "S94", id, office);
                }
                approvals.add(new Approval(office, by, at));
                if (approvals.size() < Office.values().length) {
                    yield new OfficeApproved(id, office);
                }
                var effectiveAt = startOfDay(at);
                stage = new Approved(effectiveAt);
                yield new BothApproved(id, office, effectiveAt);
            }
            case Approved _, UnderWay _, Effective _, Refused _, Withdrawn _, Lapsed _ -> throw refused("approve");
        };
    }

    private Instant startOfDay(Instant approvedAt) {
        var today = LocalDate.ofInstant(approvedAt, WorkingCalendar.SHANGHAI);
        var day = plan.effectiveOn().isBefore(today) ? today : plan.effectiveOn();
        return day.atStartOfDay(WorkingCalendar.SHANGHAI).toInstant();
    }

    ChangeRefused refuse(Office office, String reason, String by, Instant at) {
        return switch (stage) {
            case Proposed _ -> {
                if (approvals.stream().anyMatch(one -> one.office() == office)) {
                    throw new Refusal("office-decided-already", Refusal.Kind.CONFLICT, "S94", id, office);
                }
                stage = new Refused(office, reason, by, at);
                yield new ChangeRefused(id, office, reason);
            }
            case Approved _, UnderWay _, Effective _, Refused _, Withdrawn _, Lapsed _ -> throw refused("refuse");
        };
    }

    ChangeWithdrawn withdraw(String reason, String by, Instant at) {
        return switch (stage) {
            case Proposed _, Approved _ -> {
                stage = new Withdrawn(reason, by, at);
                yield new ChangeWithdrawn(id, reason);
            }
            case UnderWay _, Effective _, Refused _, Withdrawn _, Lapsed _ -> throw refused("withdraw");
        };
    }

    /// @param codes of the grids after, in the plan's order
    RedrawingBegun begin(List<GridCode> codes) {
        return switch (stage) {
            case Approved(var effectiveAt) -> {
                stage = new UnderWay(effectiveAt, List.copyOf(codes));
                yield new RedrawingBegun(id, codes);
            }
            case Proposed _, UnderWay _, Effective _, Refused _, Withdrawn _, Lapsed _ -> throw refused("begin");
        };
    }

    Redrawn finish() {
        return switch (stage) {
            case UnderWay(var effectiveAt, var codes) -> {
                stage = new Effective(effectiveAt, codes);
                var after = new ArrayList<After>();
                for (int i = 0; i < codes.size(); i++) {
                    after.add(new After(codes.get(i), plan.after().get(i)));
                }
                yield new Redrawn(id, plan.change(), effectiveAt, plan.before(), after);
            }
            case Proposed _, Approved _, Effective _, Refused _, Withdrawn _, Lapsed _ -> throw refused("finish");
        };
    }

    ChangeLapsed lapse(String why, Instant at) {
        return switch (stage) {
            case Approved _ -> {
                stage = new Lapsed(why, at);
                yield new ChangeLapsed(id, why);
            }
            case Proposed _, UnderWay _, Effective _, Refused _, Withdrawn _, Lapsed _ -> throw refused("lapse");
        };
    }

    private Refusal refused(String move) {
        return new Refusal("move-not-allowed", Refusal.Kind.CONFLICT, "S94", move, id, stage.status());
    }

    /// Whether its grids are spoken for.
    boolean isOpen() {
        return switch (stage) {
            case Proposed _, Approved _, UnderWay _ -> true;
            case Effective _, Refused _, Withdrawn _, Lapsed _ -> false;
        };
    }

    ChangeRequestId id() {
        return id;
    }

    String town() {
        return town;
    }

    Plan plan() {
        return plan;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    List<Approval> approvals() {
        return List.copyOf(approvals);
    }

    Stage stage() {
        return stage;
    }
}
