package io.fengqiao.dispute.standing.mongo;

import static com.mongodb.client.model.Filters.eq;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.Tally;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class MongoTallies implements Tallies {
    private final Aggregates<Tally, ?, NoEvents> tallies;

    MongoTallies(Aggregates<Tally, ?, NoEvents> tallies) {
        this.tallies = tallies.indexed("tallies-of-sort", "state.sort");
    }

    @Override
    public List<Tally> of(Collection<Heading> headings) {
        return tallies.these(headings.stream().map(Heading::id).toList(), Scope.system());
    }

    @Override
    public List<Tally> places(Scope scope) {
        return tallies.all(scope, List.of(eq("state.sort", Heading.Sort.PLACE.name())));
    }

    @Override
    public Set<Heading> replace(Map<Heading, Long> before, List<Tally> counted) {
        var outcomes = tallies.bySystem(counted.stream()
                .map(tally -> replacing(before.getOrDefault(tally.heading(), 0L), tally))
                .toList());
        var lost = new HashSet<Heading>();
        counted.forEach(tally -> lost.add(tally.heading()));
        outcomes.written().forEach(stored -> lost.remove(stored.aggregate().heading()));
        return lost;
    }

    private static SystemChange<Tally, NoEvents> replacing(long before, Tally counted) {
        return new SystemChange<>(counted.heading().id(), present -> {
            long revision = present == null ? 0 : present.revision();
            return revision == before
                    ? Decision.changed(
                            new Tally(counted.heading(), before + 1, counted.areas(), counted.cells()), List.of())
                    : Decision.ignored("counted by somebody else meanwhile");
        });
    }
}
