package io.fengqiao.dispute.standing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

final class MongoTallies implements Tallies {
    private final Aggregates<Tally, ?, Void> tallies;

    MongoTallies(Aggregates<Tally, ?, Void> tallies) {
        this.tallies = tallies.indexed("tallies-of-sort", "state.sort");
    }

    @Override
    public List<Tally> of(Collection<Heading> headings) {
        return all(
                Scope.system(),
                List.of(in("_id", headings.stream().map(Heading::id).toList())));
    }

    @Override
    public List<Tally> places(Scope scope) {
        return all(scope, List.of(eq("state.sort", Heading.Sort.PLACE.name())));
    }

    private List<Tally> all(Scope scope, List<Bson> conditions) {
        var all = new ArrayList<Tally>();
        @Nullable String after = null;
        do {
            var page = tallies.page(scope, conditions, Order.BY_ID, new PageAsk(PageAsk.LARGEST, after));
            page.items().stream().map(Stored::aggregate).forEach(all::add);
            after = page.next();
        } while (after != null);
        return all;
    }

    @Override
    public Set<Heading> replace(Map<Heading, Long> before, List<Tally> counted) {
        var works = counted.stream()
                .map(tally -> work(before.getOrDefault(tally.heading(), 0L), tally))
                .toList();
        var lost = new HashSet<Heading>();
        var results = tallies.performAll(works).iterator();
        for (Tally tally : counted) {
            if (!(results.next() instanceof Result.Written<Tally>)) {
                lost.add(tally.heading());
            }
        }
        return lost;
    }

    private static Work<Tally, Void> work(long before, Tally counted) {
        return new Work<>(counted.heading().id(), Scope.system(), null, null, null, Work.Cause.NONE, present -> {
            long revision = present == null ? 0 : present.revision();
            return revision == before
                    ? Decision.changed(
                            new Tally(counted.heading(), before + 1, counted.areas(), counted.cells()), List.of())
                    : Decision.ignored("counted by somebody else meanwhile");
        });
    }
}
