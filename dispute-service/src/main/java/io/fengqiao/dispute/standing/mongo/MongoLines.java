package io.fengqiao.dispute.standing.mongo;

import static com.mongodb.client.model.Filters.eq;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.Question;
import io.fengqiao.dispute.standing.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Each index is named after the list it serves: its fields are the list's equality, then its order.
final class MongoLines implements Lines {
    private static final Order LEAST_TIME_LEFT = Order.ascending("state.rank");
    private static final Order NEWEST = Order.descending("state.registeredAt");
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

    private final Aggregates<Line, ?, Notice> lines;

    MongoLines(Aggregates<Line, ?, Notice> lines) {
        this.lines = lines.indexed("held-by-remaining-time", "state.unit", "state.ended", "state.rank", "_id")
                .indexed("matter-by-remaining-time", "state.matterUnit", "state.ended", "state.rank", "_id")
                .indexed("assisted-by-remaining-time", "state.others", "state.ended", "state.rank", "_id")
                .indexed("offered-by-remaining-time", "state.offeredTo", "state.ended", "state.rank", "_id")
                .indexed("mine-by-remaining-time", "state.mediator", "state.ended", "state.rank", "_id")
                .indexed("area-by-remaining-time", "areas", "state.ended", "state.rank", "_id")
                .indexed("area-newest-first", "areas", "state.registeredAt", "_id")
                .indexed("by-number", "state.numbers")
                .indexed("by-party", "state.indexes")
                .indexed("of-place", "state.division", "state.ended")
                .indexed("of-day", "state.day")
                .indexed("to-be-counted", "state.uncountedSince");
    }

    @Override
    public Optional<Line> find(String dispute, Scope scope) {
        return lines.find(dispute, scope).map(Versioned::aggregate);
    }

    @Override
    public Page page(Scope scope, Question question, int limit, @Nullable String after) {
        return page(scope, question, LEAST_TIME_LEFT, limit, after);
    }

    @Override
    public Page newest(Scope scope, Question question, int limit, @Nullable String after) {
        return page(scope, question, NEWEST, limit, after);
    }

    private Page page(Scope scope, Question question, Order order, int limit, @Nullable String after) {
        var page = lines.page(scope, Conditions.of(question), order, new PageAsk(limit, after));
        return new Page(page.items().stream().map(Versioned::aggregate).toList(), page.next());
    }

    @Override
    public List<Tally> count(Heading.Sort sort, Set<String> keys) {
        var sums = new ArrayList<>(lines.sums(Scope.system(), Counting.under(sort, keys), Counting.group(sort)));
        if (sort == Heading.Sort.MATTER) {
            sums.addAll(lines.sums(Scope.system(), Counting.assistedBy(keys), Counting.groupByAssistant(keys)));
        }
        return Counting.tallies(sort, sums);
    }

    @Override
    public List<Tally.Cell> count(Scope scope) {
        return Counting.cells(lines.sums(scope, List.of(eq("state.ended", false)), Counting.group(Heading.Sort.HELD)));
    }

    @Override
    public List<Line> uncounted(int limit) {
        var ids = lines.due("state.uncountedSince", END_OF_TIME, limit);
        return lines.these(ids, Scope.system());
    }

    @Override
    public void counted(List<Line> counted) {
        lines.bySystem(counted.stream().map(MongoLines::clearing).toList()).orThrow();
    }

    private static SystemChange<Line, Notice> clearing(Line counted) {
        return new SystemChange<>(
                counted.dispute(),
                present -> counted.equals(present)
                        ? Decision.changed(counted.counted(), List.of())
                        : Decision.ignored("it has changed again"));
    }
}
