package io.fengqiao.assessment.facts.mongo;

import io.fengqiao.assessment.facts.AssessedDispute;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.NoEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FactsStore {
    @Bean
    Aggregates<AssessedDispute, AssessedDisputeState, NoEvents> assessedDisputeDocuments(AggregateStore store) {
        return store.open(new AssessedDisputeMapping("assessed-disputes"))
                .indexed("closed-in-a-window", "state.closedDay", "state.origin")
                .indexed("registered-in-a-window", "state.registeredDay", "state.origin");
    }
}
