package io.fengqiao.dispute.casework.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.LedgerPage;
import io.fengqiao.dispute.casework.LedgerQuestion;
import io.fengqiao.dispute.casework.WatchingDeadlines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class MongoDisputes implements Disputes {
    private static final Logger log = LoggerFactory.getLogger(MongoDisputes.class);
    private static final Order NEWEST_FIRST = Order.descending("state.registeredAt");

    private final Aggregates<Dispute, ?, DisputeEvent> disputes;

    MongoDisputes(Aggregates<Dispute, ?, DisputeEvent> disputes) {
        this.disputes = disputes.indexed("due", "state.firesAt")
                .indexed("by-remaining-time", "state.dueAt")
                .indexed("guessed", "state.provisional")
                .indexed("ledger-by-time", "state.registeredAt", "_id")
                .indexed("ledger-of-unit", "state.dispatch.unit", "state.registeredAt")
                .indexed("ledger-of-stage", "state.stage", "state.registeredAt")
                .indexed("by-reference", "state.reference")
                .indexed("supervised", "state.supervised");
    }

    @Override
    public Versioned<Dispute> get(String id, Scope scope) {
        return disputes.get(id, scope);
    }

    @Override
    public LedgerPage page(Scope scope, LedgerQuestion question) {
        var page = disputes.page(
                scope, conditions(question), NEWEST_FIRST, new PageAsk(question.limit(), question.after()));
        return new LedgerPage(page.items(), page.next());
    }

    private static List<Bson> conditions(LedgerQuestion question) {
        var all = new ArrayList<Bson>();
        equal(all, "state.stage", question.stage());
        equal(all, "state.kind", question.kind());
        equal(
                all,
                "state.dispatch.level",
                question.level() == null ? null : question.level().name());
        equal(all, "areas", question.division());
        if (question.division() != null) {
            all.add(or(
                    eq("state.village", question.division()),
                    eq("state.town", question.division()),
                    eq("state.district", question.division())));
        }
        equal(
                all,
                "state.channel",
                question.channel() == null ? null : question.channel().name());
        equal(all, "state.reference", question.reference());
        equal(all, "state.supervised", question.supervised());
        if (question.unit() != null) {
            all.add(or(eq("state.dispatch.unit", question.unit()), eq("state.dispatch.matterUnit", question.unit())));
        }
        if (question.registeredFrom() != null) {
            all.add(gte("state.registeredAt", Date.from(question.registeredFrom())));
        }
        if (question.registeredTo() != null) {
            all.add(lt("state.registeredAt", Date.from(question.registeredTo())));
        }
        return all;
    }

    private static void equal(List<Bson> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(eq(field, value));
        }
    }

    @Override
    public Versioned<Dispute> create(
            String id, CommandContext mandate, Supplier<Decision<Dispute, DisputeEvent>> birth) {
        return disputes.create(id, mandate, birth);
    }

    @Override
    public Versioned<Dispute> change(String id, CommandContext mandate, Function<Dispute, List<DisputeEvent>> move) {
        return disputes.change(id, mandate, dispute -> Decision.changed(dispute, move.apply(dispute)));
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return disputes.due("state.firesAt", until, limit);
    }

    @Override
    public List<String> guessed(String after, int limit) {
        return ids(limit, eq("state.provisional", true), gt("_id", after));
    }

    @Override
    public List<String> ofTheVersionBefore(String after, int limit) {
        return ids(limit, EarlierFields.withoutClock(), gt("_id", after));
    }

    private List<String> ids(int limit, Bson... conditions) {
        return disputes
                .page(Scope.system(), List.of(conditions), Order.BY_ID, new PageAsk(limit, null))
                .items()
                .stream()
                .map(found -> found.aggregate().snapshot().id().value())
                .toList();
    }

    @Override
    public @Nullable Instant firstDue() {
        var first = disputes.page(
                        Scope.system(),
                        List.of(gt("state.firesAt", Date.from(Instant.EPOCH))),
                        Order.ascending("state.firesAt"),
                        new PageAsk(1, null))
                .items();
        var clock =
                first.isEmpty() ? null : first.getFirst().aggregate().snapshot().clock();
        return clock == null ? null : clock.firesAt();
    }

    @Override
    public WatchingDeadlines.Pass moveAll(
            List<String> ids, Function<@Nullable Dispute, Decision<Dispute, DisputeEvent>> move) {
        var outcomes = disputes.bySystem(ids, move);
        outcomes.failures().forEach(cause -> log.error("A clock has run out and could not be acted on", cause));
        return new WatchingDeadlines.Pass(
                outcomes.written().size(), outcomes.failures().size());
    }

    @Override
    public long supervised() {
        return disputes.count(Scope.system(), List.of(eq("state.supervised", true)));
    }
}
