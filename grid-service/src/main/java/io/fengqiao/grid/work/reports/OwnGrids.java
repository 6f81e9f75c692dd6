package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.people.leaves.StandsIn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Which grids somebody may report from: those it works in, and those of whom it stands in for (S109, S113).
@UseCase
final class OwnGrids {
    private final Grids grids;
    private final StandsIn standsIn;

    OwnGrids(Grids grids, StandsIn standsIn) {
        this.grids = grids;
        this.standsIn = standsIn;
    }

    boolean includes(GridCode code, String person, Instant occurredAt, Instant now) {
        return worksIn(code, Set.of(person)) || worksIn(code, absentFor(person, occurredAt, now));
    }

    /// What those see for whom it stands in now.
    Scope seenBy(Caller caller, Instant now) {
        return standsIn.scope(caller, now);
    }

    /// A report may be sent after the leave has ended: then it counts that the matter occurred
    /// during it (S128).
    private Set<String> absentFor(String person, Instant occurredAt, Instant now) {
        var absent = new HashSet<>(standsIn.whom(person, now));
        absent.addAll(standsIn.whom(person, occurredAt));
        return absent;
    }

    private boolean worksIn(GridCode code, Set<String> people) {
        return !people.isEmpty()
                && grids.find(code, new Scope(Set.of(), Set.of(), people, false))
                        .filter(one -> people.stream().anyMatch(one.aggregate()::worksHere))
                        .isPresent();
    }
}
