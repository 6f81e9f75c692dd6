package io.fengqiao.dispute.warnings.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.warnings.Studies;
import io.fengqiao.dispute.warnings.Warning;
import io.fengqiao.dispute.warnings.WarningEvent;
import io.fengqiao.dispute.warnings.Warnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WarningsConfiguration {
    @Bean
    Warnings warnings(AggregateStore store, EventWording<Warning, WarningEvent> wording) {
        return new MongoWarnings(store.open(new WarningMapping(), wording));
    }

    @Bean
    Studies studies(Aggregates<Dispute, ?, DisputeEvent> disputes) {
        return new MongoStudies(disputes);
    }
}
