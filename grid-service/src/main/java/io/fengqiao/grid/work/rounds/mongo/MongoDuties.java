package io.fengqiao.grid.work.rounds.mongo;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.DutyEvent;
import io.fengqiao.grid.work.rounds.DutyList;
import io.fengqiao.grid.work.rounds.Obliged;
import io.fengqiao.grid.work.rounds.WatchingRounds;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The duties in the store, one document each.
@Component
class MongoDuties implements Duties, DutyList {
    private static final Logger log = LoggerFactory.getLogger(MongoDuties.class);

    private final Aggregates<Duty, Document, DutyEvent> duties;

    MongoDuties(Aggregates<Duty, Document, DutyEvent> duties) {
        this.duties = duties;
    }

    @Override
    public Versioned<Duty> change(
            String obliged, Scope seen, CommandContext mandate, Function<Duty, Decision<Duty, DutyEvent>> move) {
        var id = DutyMapping.id(obliged);
        return duties.change(id, mandate, seen, move);
    }

    @Override
    public Optional<Versioned<Duty>> find(String obliged, Scope scope) {
        return duties.find(DutyMapping.id(obliged), scope);
    }

    @Override
    public int beginMissing(List<Duty> wanted) {
        return duties.bySystem(wanted.stream().map(MongoDuties::beginning).toList())
                .orThrow()
                .written()
                .size();
    }

    private static SystemChange<Duty, DutyEvent> beginning(Duty duty) {
        return new SystemChange<>(
                DutyMapping.id(duty.obliged().code()),
                present -> present == null ? Decision.changed(duty, List.of()) : Decision.ignored("begun already"));
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return duties.due("state.wakeAt", until, limit);
    }

    @Override
    public WatchingRounds.Pass moveAll(List<String> due, Function<@Nullable Duty, Decision<Duty, DutyEvent>> move) {
        var outcomes = duties.bySystem(due, move);
        outcomes.failures().forEach(cause -> log.error("A day of rounds is over and could not be settled", cause));
        return new WatchingRounds.Pass(
                outcomes.written().size(), outcomes.failures().size());
    }

    @Override
    public Page<Versioned<Duty>> page(
            Scope scope, Obliged.@Nullable Kind kind, @Nullable String division, PageAsk ask) {
        var conditions = new ArrayList<Bson>();
        if (kind != null) {
            conditions.add(eq("state.kind", kind.name()));
        }
        if (division != null) {
            conditions.add(eq("areas", division));
        }
        return duties.page(scope, conditions, Order.BY_ID, ask);
    }

    @Override
    public Page<Versioned<Duty>> own(Scope scope, List<String> codes, PageAsk ask) {
        var ids = codes.stream().map(DutyMapping::id).toList();
        var worker = scope.people().stream().map(person -> eq("people", person)).toList();
        var any = new ArrayList<Bson>(worker);
        any.add(in("_id", ids));
        return duties.page(scope, List.of(any.size() == 1 ? any.getFirst() : Filters.or(any)), Order.BY_ID, ask);
    }

    /// Counts only leave the store, as many as there are towns, kinds and months.
    @Override
    public List<Rate> rates(Scope scope, YearMonth from, YearMonth to) {
        var month = Filters.and(gte("state.months.month", from.toString()), lte("state.months.month", to.toString()));
        var place = new Document("town", "$state.town")
                .append("kind", "$state.kind")
                .append("month", "$state.months.month");
        return duties
                .sums(
                        scope,
                        List.of(),
                        List.of(
                                project(Projections.include("state.town", "state.kind", "state.months")),
                                unwind("$state.months"),
                                match(month),
                                group(
                                        place,
                                        Accumulators.sum("findings", "$state.months.findings"),
                                        Accumulators.sum("zero", "$state.months.zero"),
                                        Accumulators.sum("missed", "$state.months.missed"),
                                        Accumulators.sum("late", "$state.months.late")),
                                sort(Sorts.ascending("_id"))))
                .stream()
                .map(MongoDuties::rate)
                .toList();
    }

    private static Rate rate(Document sum) {
        var group = sum.get("_id", Document.class);
        return new Rate(
                group.getString("town"),
                Obliged.Kind.valueOf(group.getString("kind")),
                YearMonth.parse(group.getString("month")),
                number(sum, "findings"),
                number(sum, "zero"),
                number(sum, "missed"),
                number(sum, "late"));
    }

    private static long number(Document sum, String field) {
        return sum.get(field, Number.class).longValue();
    }
}
