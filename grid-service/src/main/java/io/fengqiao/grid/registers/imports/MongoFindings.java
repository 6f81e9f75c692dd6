package io.fengqiao.grid.registers.imports;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/// Wrong rows in the store, one document each, since there may be as many as rows.
@Component
class MongoFindings implements Findings, FindingList {
    private final Aggregates<FindingMapping.Finding, FindingMapping.State, NoEvents> findings;

    MongoFindings(AggregateStore store, SeenFrom seenFrom) {
        findings = store.open(new FindingMapping(seenFrom)).indexed("findings-of-an-import", "state.job", "_id");
    }

    @Override
    public void note(List<WrongRow> rows, Set<String> areas) {
        findings.bySystem(rows.stream()
                        .map(row -> new SystemChange<FindingMapping.Finding, NoEvents>(
                                FindingMapping.id(row.importId(), row.row()),
                                present -> present == null
                                        ? Decision.changed(new FindingMapping.Finding(row, areas), List.of())
                                        : Decision.ignored("noted")))
                        .toList())
                .orThrow();
    }

    @Override
    public BitSet rows(ImportId id, Scope scope) {
        var rows = new BitSet();
        var job = List.of(Filters.eq("state.job", id.value()));
        var onlyRows = com.mongodb.client.model.Aggregates.project(Projections.include("state.row"));
        for (Document one : findings.sums(scope, job, List.of(onlyRows))) {
            rows.set(one.get("state", Document.class).getInteger("row"));
        }
        return rows;
    }

    @Override
    public Page<WrongRow> page(ImportId id, Scope scope, PageAsk ask) {
        return findings.page(scope, List.of(Filters.eq("state.job", id.value())), Order.BY_ID, ask)
                .map(stored -> stored.aggregate().row());
    }
}
