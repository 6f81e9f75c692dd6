package io.fengqiao.mediation.cases.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.mediation.cases.CaseEvent;
import io.fengqiao.mediation.cases.MediationCase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {
    @Bean
    Aggregates<MediationCase, CaseState, CaseEvent> caseAggregates(
            AggregateStore store, EventWording<MediationCase, CaseEvent> wording) {
        return store.open(new CaseMapping(), wording)
                .indexed("cases-of-mediator-by-stage", "state.opened.mediator", "state.stage", "state.opened.at")
                .indexed("cases-by-stage", "state.stage", "state.opened.at")
                .indexed("cases-of-dispute", "state.dispute");
    }
}
