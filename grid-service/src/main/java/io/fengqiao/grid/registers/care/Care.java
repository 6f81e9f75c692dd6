package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.residents.ResidentId;
import java.time.LocalDate;

/// That somebody of a special group lives here and who looks after them (S98): a reference, the group and the
/// worker, and nothing else. What the departments know of the person stays with them.
///
/// When care ends, reference and group are forgotten; what stays is that there was a record.
final class Care {
    /// Either somebody looks after somebody, or it is over and nobody knows any more after whom.
    sealed interface Stage {
        /// @param worker of the resident's grid
        record Assigned(Ward ward, String worker) implements Stage {}

        record Ended(LocalDate on) implements Stage {}
    }

    /// Whom it is about.
    record Ward(ResidentId resident, SpecialGroup group, GridCode grid) {
        @Override
        public String toString() {
            return "‹Ward›";
        }
    }

    private final CareId id;
    private String village;
    private final LocalDate since;
    private Stage stage;

    Care(CareId id, String village, LocalDate since, Stage stage) {
        this.id = id;
        this.village = village;
        this.since = since;
        this.stage = stage;
    }

    static Care assign(CareId id, Ward ward, String worker, LocalDate on) {
        return new Care(id, ward.grid().village(), on, new Stage.Assigned(ward, worker));
    }

    /// Again after it had ended, or by another worker.
    ///
    /// @return false when the worker looks after the person already
    boolean assign(Ward ward, String worker) {
        var next = new Stage.Assigned(ward, worker);
        boolean isNews = !next.equals(stage);
        stage = next;
        return isNews;
    }

    void end(LocalDate on) {
        stage = switch (stage) {
            case Stage.Assigned _ -> new Stage.Ended(on);
            case Stage.Ended _ -> throw new Refusal("care-ended", Refusal.Kind.CONFLICT, "S98", id.value());
        };
    }

    /// The ward's grid was redrawn (S94). The worker goes on until the village says who takes over: nobody is
    /// handed from one to another by a line on a map.
    ///
    /// @return whether that is news
    boolean resettle(GridCode from, GridCode to) {
        return switch (stage) {
            case Stage.Assigned(var ward, var worker)
            when ward.grid().equals(from) && !from.equals(to) -> {
                stage = new Stage.Assigned(new Ward(ward.resident(), ward.group(), to), worker);
                village = to.village();
                yield true;
            }
            case Stage.Assigned _, Stage.Ended _ -> false;
        };
    }

    CareId id() {
        return id;
    }

    String village() {
        return village;
    }

    LocalDate since() {
        return since;
    }

    Stage stage() {
        return stage;
    }
}
