package io.fengqiao.mediation.cases.mongo;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.mediation.assignment.OpenCases;
import io.fengqiao.mediation.cases.CaseEvent;
import io.fengqiao.mediation.cases.Cases;
import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.cases.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MongoCases implements Cases, OpenCases {
    private static final String STAGE = "state.stage";
    private static final String MEDIATOR = "state.opened.mediator";

    private final Aggregates<MediationCase, ?, CaseEvent> aggregates;

    MongoCases(Aggregates<MediationCase, ?, CaseEvent> caseAggregates) {
        this.aggregates = caseAggregates;
    }

    @Override
    public Versioned<MediationCase> get(String id, Scope scope) {
        return aggregates.get(id, scope);
    }

    @Override
    public Listed list(Scope scope, Filter filter, int limit, @Nullable String after) {
        List<Bson> conditions = new ArrayList<>();
        if (filter.mediator() != null) {
            conditions.add(Filters.eq(MEDIATOR, filter.mediator()));
        }
        if (filter.dispute() != null) {
            conditions.add(Filters.eq("state.dispute", filter.dispute()));
        }
        if (filter.stage() != null) {
            conditions.add(Filters.eq(STAGE, filter.stage().name()));
        }
        var page = aggregates.page(scope, conditions, Order.ascending("state.opened.at"), new PageAsk(limit, after));
        return new Listed(page.items(), page.next());
    }

    @Override
    public List<MediationCase> latest(int most) {
        var ask = new PageAsk(Math.min(most, PageAsk.LARGEST), null);
        return aggregates
                .page(Scope.system(), List.of(Filters.exists(MEDIATOR)), Order.descending("state.opened.at"), ask)
                .items()
                .stream()
                .map(Versioned::aggregate)
                .toList();
    }

    @Override
    public Versioned<MediationCase> change(
            String id, CommandContext mandate, Function<MediationCase, Decision<MediationCase, CaseEvent>> move) {
        return aggregates.change(id, mandate, move);
    }

    @Override
    public Map<String, Integer> perMediator() {
        Map<String, Integer> open = new HashMap<>();
        var sums = aggregates.sums(
                Scope.system(),
                List.of(Filters.eq(STAGE, Stage.Name.OPEN.name())),
                List.of(com.mongodb.client.model.Aggregates.group("$" + MEDIATOR, Accumulators.sum("cases", 1))));
        for (Document sum : sums) {
            open.put(sum.getString("_id"), sum.get("cases", Number.class).intValue());
        }
        return open;
    }
}
