package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Counts who is looked after in the special groups, so that nobody is recognised (S98).
@UseCase
final class CountingCare {
    private final Cares cares;
    private final Divisions divisions;

    CountingCare(Cares cares, Divisions divisions) {
        this.cares = cares;
        this.divisions = divisions;
    }

    /// @throws Refusal when the division is out of the caller's area, or a village: its numbers are people
    List<CareCount> counts(String division, Caller caller) {
        var found = divisions
                .find(division)
                .filter(one -> !Collections.disjoint(
                        divisions.areasOf(one.code()), caller.scope().areas()))
                .map(Division::level)
                .orElseThrow(() -> Refusal.notFound("division", division));
        if (found == Level.VILLAGE) {
            throw new Refusal("care-count-too-small", Refusal.Kind.INVALID, "S98", division);
        }
        return Arrays.stream(SpecialGroup.values())
                .map(group -> CareCount.of(group, cares.count(group, division)))
                .toList();
    }
}
