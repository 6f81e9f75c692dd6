package io.fengqiao.mediation.cases.mongo;

import io.fengqiao.chassis.aggregate.AggregateForm;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.mediation.cases.CaseEvent;
import io.fengqiao.mediation.cases.MediationCase;
import java.util.function.Function;

/// How a case is written down; its events' wire words come from outside.
final class CaseForm implements AggregateForm<MediationCase, CaseState, CaseEvent> {
    private final Function<CaseEvent, News> wording;

    CaseForm(Function<CaseEvent, News> wording) {
        this.wording = wording;
    }

    @Override
    public String collection() {
        return "cases";
    }

    @Override
    public Class<CaseState> stateType() {
        return CaseState.class;
    }

    @Override
    public String id(MediationCase mediation) {
        return mediation.id().value();
    }

    @Override
    public CaseState state(MediationCase mediation) {
        return CaseWriting.state(mediation);
    }

    @Override
    public MediationCase aggregate(CaseState state) {
        return CaseReading.mediation(state);
    }

    @Override
    public Visibility visibility(MediationCase mediation) {
        return mediation.visibility();
    }

    @Override
    public News news(MediationCase mediation, CaseEvent event) {
        return wording.apply(event);
    }
}
