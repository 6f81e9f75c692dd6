package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.LocalDate;
import java.util.List;

/// Where, when and on what basis grid workers do a work item: what is applied for, and what is admitted
/// of it (S124).
///
/// @param basis the law, paper or decision it rests on
public record Terms(List<String> areas, LocalDate from, LocalDate to, String basis) {
    public Terms {
        areas = List.copyOf(areas);
        if (to.isBefore(from)) {
            throw new Refusal("period-reversed", Refusal.Kind.INVALID, "S124", from, to);
        }
    }

    boolean covers(String division, Divisions divisions) {
        return divisions.areasOf(division).stream().anyMatch(areas::contains);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether this asks for nothing that `wider` does not.
    boolean isWithin(Terms wider, Divisions divisions) {
        return wider.covers(from) && wider.covers(to) && areas.stream().allMatch(area -> wider.covers(area, divisions));
    }
}
