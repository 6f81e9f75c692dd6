package io.fengqiao.mediation.cases.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.mediation.cases.MediationCase;

/// How a case is written down; its events' wire words come from outside.
final class CaseMapping implements AggregateMapping<MediationCase, CaseState> {
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
}
