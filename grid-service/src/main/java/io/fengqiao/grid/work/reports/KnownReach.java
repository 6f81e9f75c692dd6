package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;

/// Whether the places and departments a report names exist: the ledger would refuse what it does not know,
/// and nobody could mend the report by then.
/// Keeps S14.
@UseCase
final class KnownReach {
    private final Divisions divisions;
    private final Units units;

    KnownReach(Divisions divisions, Units units) {
        this.divisions = divisions;
        this.units = units;
    }

    /// @throws Refusal for the first that nobody knows (S14)
    void require(Reach reach) {
        for (String division : reach.alsoIn()) {
            if (divisions.find(division).isEmpty()) {
                throw unknown("division-unknown", division);
            }
        }
        for (String unit : reach.departments()) {
            if (units.find(unit).isEmpty()) {
                throw unknown("unit-unknown", unit);
            }
        }
    }

    private static Refusal unknown(String slug, String code) {
        return new Refusal(slug, Refusal.Kind.INVALID, "S14", code);
    }
}
