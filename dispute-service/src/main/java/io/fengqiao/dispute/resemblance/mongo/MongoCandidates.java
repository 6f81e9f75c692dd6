package io.fengqiao.dispute.resemblance.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.resemblance.Candidates;
import io.fengqiao.dispute.resemblance.Signs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// At most a hundred by each sign, the latest first: of a village with more than that in two windows, the
/// oldest are left out.
@Component
class MongoCandidates implements Candidates {
    private static final int MOST = 100;
    private static final Order LATEST_FIRST = Order.descending("state.registeredAt");

    private final Aggregates<Dispute, ?, DisputeEvent> disputes;

    MongoCandidates(Aggregates<Dispute, ?, DisputeEvent> disputes) {
        this.disputes = disputes.indexed("by-occurrence", "state.village", "state.occurredAt")
                .indexed("by-name", "state.parties.name.index")
                .indexed("by-id-number", "state.parties.idNumber.index")
                .indexed("by-phone", "state.parties.phone.index");
    }

    @Override
    public List<Snapshot> of(Snapshot dispute, Duration window, Scope scope) {
        var found = new LinkedHashMap<String, Snapshot>();
        var at = dispute.report().facts().occurredAt();
        var near = List.of(
                gte("state.occurredAt", Date.from(at.minus(window))),
                lte("state.occurredAt", Date.from(at.plus(window))),
                ne("_id", dispute.id().value()),
                nin("state.outcome", "MERGED", "SPLIT"));
        byPerson(dispute, "idNumber", Party::idNumber).forEach(sign -> add(found, sign, near, scope));
        byPerson(dispute, "phone", Party::phone).forEach(sign -> add(found, sign, near, scope));
        byPerson(dispute, "name", Party::name).forEach(sign -> add(found, sign, near, scope));
        if (dispute.territory().village() != null) {
            add(found, eq("state.village", dispute.territory().village()), near, scope);
        }
        return List.copyOf(found.values());
    }

    private static List<Bson> byPerson(Snapshot dispute, String field, Function<Party, @Nullable Personal> sort) {
        var indexes = Signs.indexes(dispute, sort);
        return indexes.isEmpty() ? List.of() : List.of(in("state.parties." + field + ".index", indexes));
    }

    private void add(Map<String, Snapshot> found, Bson sign, List<Bson> near, Scope scope) {
        var conditions = new ArrayList<>(near);
        conditions.add(sign);
        disputes.page(scope, conditions, LATEST_FIRST, new PageAsk(MOST, null))
                .items()
                .forEach(one -> found.put(
                        one.aggregate().snapshot().id().value(), one.aggregate().snapshot()));
    }
}
