package io.fengqiao.dispute.standing.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Tally;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;

/// A tally as it is stored: `{ sort, key, revision, areas, cells: [{f: [facet], n}] }`.
final class TallyMapping implements AggregateMapping<Tally, Document> {
    @Override
    public String collection() {
        return "tallies";
    }

    @Override
    public Class<Document> stateType() {
        return Document.class;
    }

    @Override
    public String id(Tally tally) {
        return tally.heading().id();
    }

    @Override
    public Document state(Tally tally) {
        return new Document("sort", tally.heading().sort().name())
                .append("key", tally.heading().key())
                .append("revision", tally.revision())
                .append("areas", List.copyOf(tally.areas()))
                .append(
                        "cells",
                        tally.cells().stream()
                                .map(cell -> new Document("f", cell.facets()).append("n", cell.count()))
                                .toList());
    }

    @Override
    public Tally aggregate(Document state) {
        return new Tally(
                new Heading(Heading.Sort.valueOf(state.getString("sort")), text(state)),
                state.getLong("revision"),
                Set.copyOf(state.getList("areas", String.class)),
                state.getList("cells", Document.class).stream()
                        .map(cell -> new Tally.Cell(cell.getList("f", String.class), cell.getLong("n")))
                        .toList());
    }

    private static String text(Document state) {
        return Objects.requireNonNull(state.getString("key"), "key");
    }

    @Override
    public Visibility visibility(Tally tally) {
        return new Visibility(tally.areas(), Set.of(), Set.of());
    }
}
