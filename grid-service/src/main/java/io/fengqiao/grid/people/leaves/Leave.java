package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;

/// Leave of somebody who works for the grids, from the wish to the return (S113: the centre
/// arranges the work).
///
/// It is granted only together with a substitute, so that no grid is without somebody for a day. Before it
/// begins it may be withdrawn; once begun, it ends early at most.
public final class Leave {
    private final String number;
    private final Absentee absentee;
    private final Kind kind;
    private Days days;
    private Stage stage;

    public enum Kind {
        ANNUAL,
        SICK,
        FAMILY,
        PERSONAL
    }

    /// Who is away; unit and division are those of its file when it asked.
    public record Absentee(String person, String unit, String division) {}

    public Leave(String number, Absentee absentee, Kind kind, Days days, Stage stage) {
        this.number = number;
        this.absentee = absentee;
        this.kind = kind;
        this.days = days;
        this.stage = stage;
    }

    public static Leave ask(String number, Absentee absentee, Kind kind, Days days) {
        return new Leave(number, absentee, kind, days, new Stage.Asked());
    }

    public void grant(String substitute) {
        stage = switch (stage) {
            case Stage.Asked _ -> new Stage.Granted(notOneself(substitute));
            case Stage.Granted _, Stage.Declined _, Stage.Withdrawn _, Stage.Ended _ -> throw refused("grant");
        };
    }

    /// Another one stands in from now on.
    public void replace(String substitute) {
        stage = switch (stage) {
            case Stage.Granted _ -> new Stage.Granted(notOneself(substitute));
            case Stage.Asked _, Stage.Declined _, Stage.Withdrawn _, Stage.Ended _ -> throw refused("replace");
        };
    }

    public void decline(Personal reason) {
        stage = switch (stage) {
            case Stage.Asked _ -> new Stage.Declined(reason);
            case Stage.Granted _, Stage.Declined _, Stage.Withdrawn _, Stage.Ended _ -> throw refused("decline");
        };
    }

    public void withdraw(LocalDate today) {
        switch (stage) {
            case Stage.Asked _ -> stage = new Stage.Withdrawn();
            case Stage.Granted _ -> {
                if (!today.isBefore(days.first())) {
                    throw new Refusal("leave-begun", Refusal.Kind.CONFLICT, "S113", number, days.first());
                }
                stage = new Stage.Withdrawn();
            }
            case Stage.Declined _, Stage.Withdrawn _, Stage.Ended _ -> throw refused("withdraw");
        }
    }

    /// @param lastDay the last day away
    public void end(LocalDate lastDay) {
        switch (stage) {
            case Stage.Granted(var substitute) -> {
                if (!days.include(lastDay)) {
                    throw new Refusal("not-on-leave", Refusal.Kind.INVALID, "S113", lastDay, days.first(), days.last());
                }
                days = new Days(days.first(), lastDay);
                stage = new Stage.Ended(substitute);
            }
            case Stage.Asked _, Stage.Declined _, Stage.Withdrawn _, Stage.Ended _ -> throw refused("end");
        }
    }

    private String notOneself(String substitute) {
        if (substitute.equals(absentee.person())) {
            throw new Refusal("substitute-oneself", Refusal.Kind.INVALID, "S113");
        }
        return substitute;
    }

    private Refusal refused(String move) {
        return new Refusal("leave-stage-refuses", Refusal.Kind.CONFLICT, null, move, number, stage.status());
    }

    public String number() {
        return number;
    }

    public Absentee absentee() {
        return absentee;
    }

    public Kind kind() {
        return kind;
    }

    public Days days() {
        return days;
    }

    public Stage stage() {
        return stage;
    }
}
