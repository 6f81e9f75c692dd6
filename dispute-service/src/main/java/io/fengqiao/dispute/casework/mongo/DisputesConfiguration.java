package io.fengqiao.dispute.casework.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Disputes;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisputesConfiguration {
    @Bean
    Aggregates<Dispute, Document, DisputeEvent> disputeAggregates(
            AggregateStore store, EventWording<Dispute, DisputeEvent> wording) {
        return store.open(new DisputeMapping(), wording);
    }

    @Bean
    Disputes disputes(Aggregates<Dispute, ?, DisputeEvent> disputes) {
        return new MongoDisputes(disputes);
    }
}
