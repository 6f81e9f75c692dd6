package io.fengqiao.dispute.casework.mongo;

import io.fengqiao.chassis.aggregate.AggregateForm;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import java.util.HashSet;
import java.util.function.BiFunction;
import org.bson.Document;

/// A dispute and who may see it: the officers of its place, up to the district; the platform that holds it and the
/// department whose matter it is; who reported it and who mediates it (P1).
final class DisputeForm implements AggregateForm<Dispute, Document, DisputeEvent> {
    private final BiFunction<Dispute, DisputeEvent, News> wording;

    DisputeForm(BiFunction<Dispute, DisputeEvent, News> wording) {
        this.wording = wording;
    }

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
        return dispute.snapshot().id();
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
        if (it.assignment().route().matterUnit() != null) {
            units.add(it.assignment().route().matterUnit());
        }
        var people = new HashSet<String>();
        if (it.report().reportedBy() != null) {
            people.add(it.report().reportedBy());
        }
        if (it.mediator() != null) {
            people.add(it.mediator());
        }
        return new Visibility(it.territory().divisions(), units, people);
    }

    @Override
    public News news(Dispute dispute, DisputeEvent event) {
        return wording.apply(dispute, event);
    }
}
