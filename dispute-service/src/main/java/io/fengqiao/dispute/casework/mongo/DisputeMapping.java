package io.fengqiao.dispute.casework.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.routing.Route;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/// A dispute and who may see it: the officers of every place it lies in (S60) and of the platform that holds
/// it, up to the district; the platform that is asked to take it; the departments it concerns; who reported
/// it and who mediates it (P1).
final class DisputeMapping implements AggregateMapping<Dispute, Document> {
    @Override
    public String collection() {
        return "disputes";
    }

    @Override
    public Class<Document> stateType() {
        return Document.class;
    }

    @Override
    public String id(Dispute dispute) {
        return dispute.snapshot().id().value();
    }

    @Override
    public Document state(Dispute dispute) {
        return DisputeDocument.of(dispute.snapshot());
    }

    @Override
    public Dispute aggregate(Document state) {
        return new Dispute(DisputeDocument.snapshot(state));
    }

    @Override
    public Visibility visibility(Dispute dispute) {
        var it = dispute.snapshot();
        var units = new HashSet<String>();
        units.add(it.assignment().route().unit());
        units.addAll(it.assignment().route().departments());
        var people = new HashSet<String>();
        var reportedBy = it.report().origin().reportedBy();
        if (reportedBy != null) {
            people.add(reportedBy);
        }
        if (it.mediator() != null) {
            people.add(it.mediator());
        }
        var areas = new HashSet<>(it.territory().divisions());
        it.report().place().reach().places().forEach(place -> areas.addAll(place.divisions()));
        areas.addAll(holding(it.assignment().route()));
        if (it.passage().offer() != null) {
            areas.add(it.passage().offer().target().division());
        }
        return new Visibility(areas, units, people);
    }

    /// The holder's division and those it lies in. A platform above the place's own sees no more of
    /// it than before.
    private static Set<String> holding(Route route) {
        return Arrays.stream(Level.values())
                .filter(level -> !level.isBelow(route.level()))
                .flatMap(level -> route.seat().at(level).stream())
                .collect(Collectors.toSet());
    }
}
