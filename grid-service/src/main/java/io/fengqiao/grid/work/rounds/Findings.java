package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Reports;
import java.util.List;

/// What a round refers to has to be there: reports from the place the round was made in, that the caller may
/// see. A department reports through its own system, so its findings are its own references and are taken
/// as they are.
@UseCase
final class Findings {
    private final Reports reports;
    private final Divisions divisions;

    Findings(Reports reports, Divisions divisions) {
        this.reports = reports;
        this.divisions = divisions;
    }

    /// @throws Refusal for the first that is not there (S55)
    void require(List<String> numbers, Obliged obliged, Scope seen) {
        if (obliged.kind() == Obliged.Kind.DEPARTMENT) {
            return;
        }
        for (var number : numbers) {
            boolean there = ReportNumber.parse(number)
                    .flatMap(one -> reports.find(one, seen))
                    .filter(report -> isFrom(report.aggregate(), obliged))
                    .isPresent();
            if (!there) {
                throw new Refusal("finding-unknown", Refusal.Kind.INVALID, "S55", number, obliged.code());
            }
        }
    }

    private boolean isFrom(Report report, Obliged obliged) {
        return obliged.kind() == Obliged.Kind.GRID
                ? report.grid().value().equals(obliged.code())
                : divisions.areasOf(report.grid().village()).contains(obliged.code());
    }
}
