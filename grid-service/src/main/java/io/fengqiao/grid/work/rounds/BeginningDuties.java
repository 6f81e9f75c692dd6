package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.UnitKind;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.GridCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who has to make rounds (S55): the published departments, towns and villages from the day they are first
/// seen, each grid from the day the directory tells of it until it tells of its end.
@UseCase
public final class BeginningDuties {
    private final Duties duties;
    private final Divisions divisions;
    private final Units units;
    private final CadenceBook book;

    public BeginningDuties(Duties duties, Divisions divisions, Units units, CadenceBook book) {
        this.duties = duties;
        this.divisions = divisions;
        this.units = units;
        this.book = book;
    }

    /// A second time it finds them.
    public int beginPublished(Instant now) {
        var from = book.beginning(Obligation.dayOf(now));
        var wanted = new ArrayList<Duty>();
        for (var unit : units.matching(UnitKind.DEPARTMENT)) {
            if (book.obliges(unit)) {
                wanted.add(duty(Obliged.Kind.DEPARTMENT, unit.code(), unit.division(), from));
            }
        }
        divisions.ofLevel(Level.TOWN).forEach(town -> wanted.add(duty(Obliged.Kind.TOWN, town, from)));
        divisions.ofLevel(Level.VILLAGE).forEach(village -> wanted.add(duty(Obliged.Kind.VILLAGE, village, from)));
        return duties.beginMissing(wanted);
    }

    private static Duty duty(Obliged.Kind kind, Division division, LocalDate from) {
        return duty(kind, division.code(), division.code(), from);
    }

    private static Duty duty(Obliged.Kind kind, String code, String division, LocalDate from) {
        return Duty.beginning(new Obliged(kind, code, division), from, List.of());
    }

    /// A grid as the directory tells of it at `at`. A grid that is retired before it was heard
    /// of owes nothing.
    public Decision<Duty, DutyEvent> grid(
            @Nullable Duty present, GridCode code, List<String> workers, boolean retired, Instant at) {
        var day = Obligation.dayOf(at);
        if (present == null) {
            return retired
                    ? Decision.ignored("retired before it was heard of")
                    : Decision.changed(Duty.beginning(Obliged.grid(code), book.beginning(day), workers), List.of());
        }
        boolean news = present.staff(workers);
        if (retired) {
            news |= present.end(day);
        }
        return news ? Decision.changed(present, List.of()) : Decision.ignored("nothing that concerns its rounds");
    }
}
