package io.fengqiao.assessment.facts.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import io.fengqiao.assessment.facts.AssessedDispute;
import io.fengqiao.assessment.facts.AssessedDisputes;
import io.fengqiao.assessment.facts.ClosedDisputes;
import io.fengqiao.assessment.facts.FactsPage;
import io.fengqiao.assessment.facts.Grade;
import io.fengqiao.assessment.facts.Outcome;
import io.fengqiao.assessment.facts.OutcomeCount;
import io.fengqiao.assessment.facts.UnitWork;
import io.fengqiao.assessment.facts.Window;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The store counts, the domain judges: groups leave here as they are, and what makes a rate is decided by
/// the indicators. Days are stored as ISO days, so a window is a comparison of strings.
@Component
class MongoAssessedDisputes implements AssessedDisputes {
    private static final String NEVER = "9999-12-31";

    private final Aggregates<AssessedDispute, ?, NoEvents> disputes;

    MongoAssessedDisputes(Aggregates<AssessedDispute, ?, NoEvents> disputes) {
        this.disputes = disputes;
    }

    /// Pages go through the disputes; the cursor is the last fact shown, or `<dispute>/` when a dispute
    /// was shown whole.
    @Override
    public FactsPage page(Scope scope, FactsPage.Ask ask) {
        var cursor = ask.after() == null ? null : Cursor.of(ask.after());
        var conditions = new ArrayList<Bson>();
        if (ask.dispute() != null) {
            conditions.add(eq("_id", ask.dispute()));
        }
        if (ask.unit() != null) {
            conditions.add(eq("units", ask.unit()));
        }
        if (cursor != null) {
            conditions.add(cursor.unit().isEmpty() ? gt("_id", cursor.dispute()) : gte("_id", cursor.dispute()));
        }
        var found = disputes.page(scope, conditions, Order.BY_ID, PageAsk.of(ask.limit(), null));
        var entries = new ArrayList<FactsPage.Entry>();
        for (var stored : found.items()) {
            for (var entry : visible(scope, stored.aggregate(), ask.unit(), cursor)) {
                if (entries.size() == ask.limit()) {
                    return new FactsPage(entries, entries.getLast().id());
                }
                entries.add(entry);
            }
        }
        return new FactsPage(
                entries,
                found.next() == null
                        ? null
                        : found.items().getLast().aggregate().dispute() + "/");
    }

    private static List<FactsPage.Entry> visible(
            Scope scope, AssessedDispute dispute, @Nullable String unit, @Nullable Cursor cursor) {
        var facts = dispute.facts();
        int first = 0;
        if (cursor != null && cursor.dispute().equals(dispute.dispute())) {
            while (first < facts.size() && !facts.get(first).unit().value().equals(cursor.unit())) {
                first++;
            }
            first++;
        }
        return facts.stream()
                .skip(first)
                .filter(fact -> scope.covers(fact.visibility()))
                .filter(fact -> unit == null || fact.concerns(unit))
                .map(fact -> new FactsPage.Entry(dispute, fact))
                .toList();
    }

    private record Cursor(String dispute, String unit) {
        static Cursor of(String text) {
            int slash = text.indexOf('/');
            if (slash <= 0) {
                throw new Refusal("cursor-unknown", Refusal.Kind.INVALID, null);
            }
            return new Cursor(text.substring(0, slash), text.substring(slash + 1));
        }
    }

    @Override
    public List<OutcomeCount> outcomes(Scope scope, @Nullable Window dispatched) {
        var stages = facts(scope);
        if (dispatched != null) {
            stages.add(match(within("state.facts.dispatchedDay", dispatched)));
        }
        stages.add(group(
                new Document("outcome", "$state.facts.outcome").append("scored", "$state.scored"), sum("count", 1)));
        return disputes.sums(scope, List.of(), stages).stream()
                .map(row -> {
                    var key = key(row);
                    return new OutcomeCount(
                            Outcome.valueOf(key.getString("outcome")), key.getBoolean("scored"), number(row, "count"));
                })
                .sorted((one, other) -> one.outcome().compareTo(other.outcome()))
                .toList();
    }

    @Override
    public List<ClosedDisputes> closed(Scope scope, DivisionCode area, Window closed) {
        var key = new Document("division", "$state.division")
                .append("grade", "$state.grade")
                .append("beganAt", "$state.beganAt")
                .append("reached", "$state.reached")
                .append("heldByTown", "$state.heldByTown")
                .append("settled", "$state.closedSettled")
                .append("settledAt", "$state.settledAt")
                .append("onTime", "$state.onTime");
        return disputes
                .sums(
                        scope,
                        List.of(eq("state.origin", area.value()), within("state.closedDay", closed)),
                        List.of(group(key, sum("count", 1))))
                .stream()
                .map(MongoAssessedDisputes::closed)
                .toList();
    }

    private static ClosedDisputes closed(Document row) {
        var key = key(row);
        boolean settled = key.getBoolean("settled");
        return new ClosedDisputes(
                key.getString("division"),
                Grade.valueOf(key.getString("grade")),
                Level.valueOf(key.getString("beganAt")),
                Level.valueOf(key.getString("reached")),
                key.getBoolean("heldByTown"),
                settled ? Level.valueOf(key.getString("settledAt")) : null,
                settled && key.getBoolean("onTime"),
                number(row, "count"));
    }

    @Override
    public Map<String, Long> registered(Scope scope, DivisionCode area, Window registered) {
        var counts = new TreeMap<String, Long>();
        disputes.sums(
                        scope,
                        List.of(
                                eq("state.origin", area.value()),
                                within("state.registeredDay", registered),
                                ne("state.merged", true)),
                        List.of(group("$state.division", sum("count", 1))))
                .forEach(row -> counts.put(row.getString("_id"), number(row, "count")));
        return counts;
    }

    /// What was merged is open nowhere, not even in a week in which nobody knew yet: its matter is open
    /// elsewhere. What was split was open until then. A dispute closed before the window or registered after
    /// it cannot have anything to say about it.
    @Override
    public List<UnitWork> work(Scope scope, DivisionCode area, Window window) {
        var stages = facts(scope);
        stages.add(match(eq("state.facts.areas", area.value())));
        var ended = after("$state.facts.endedDay", window.to());
        stages.add(group(
                "$state.facts.division",
                sum("open", one(all(upTo("$state.facts.dispatchedDay", window.to()), ended, ownMatter()))),
                sum("settled", one(all(is(Outcome.SETTLED), during("$state.facts.endedDay", window)))),
                sum("failed", one(all(is(Outcome.FAILED), during("$state.facts.endedDay", window)))),
                sum("overdue", one(during("$state.facts.overdueDay", window))),
                sum("escalated", one(all(is(Outcome.HANDED_UP), during("$state.facts.endedDay", window))))));
        return disputes
                .sums(
                        scope,
                        List.of(
                                eq("areas", area.value()),
                                lte("state.registeredDay", window.to().toString()),
                                or(
                                        exists("state.closedDay", false),
                                        gte("state.closedDay", window.from().toString()))),
                        stages)
                .stream()
                .map(row -> new UnitWork(
                        row.getString("_id"),
                        number(row, "open"),
                        number(row, "settled"),
                        number(row, "failed"),
                        number(row, "overdue"),
                        number(row, "escalated")))
                .toList();
    }

    /// One row a fact, of those facts the scope covers: a dispute may be seen of which not every fact may.
    private static List<Bson> facts(Scope scope) {
        var stages = new ArrayList<Bson>();
        stages.add(unwind("$state.facts"));
        if (!scope.everything()) {
            stages.add(match(or(in("state.facts.areas", scope.areas()), in("state.facts.units", scope.units()))));
        }
        return stages;
    }

    private static Bson within(String field, Window window) {
        return and(gte(field, window.from().toString()), lte(field, window.to().toString()));
    }

    private static Document one(Document when) {
        return new Document("$cond", List.of(when, 1, 0));
    }

    private static Document all(Document... conditions) {
        return new Document("$and", List.of(conditions));
    }

    private static Document is(Outcome outcome) {
        return new Document("$eq", List.of("$state.facts.outcome", outcome.name()));
    }

    private static Document ownMatter() {
        return new Document("$ne", List.of("$state.merged", true));
    }

    private static Document upTo(String day, LocalDate last) {
        return new Document("$lte", List.of(day, last.toString()));
    }

    private static Document after(String day, LocalDate last) {
        return new Document("$gt", List.of(orNever(day), last.toString()));
    }

    private static Document during(String day, Window window) {
        return all(
                new Document("$gte", List.of(orNever(day), window.from().toString())),
                new Document("$lte", List.of(orNever(day), window.to().toString())));
    }

    private static Document orNever(String day) {
        return new Document("$ifNull", List.of(day, NEVER));
    }

    private static Document key(Document row) {
        return row.get("_id", Document.class);
    }

    private static long number(Document row, String field) {
        return row.get(field, Number.class).longValue();
    }
}
