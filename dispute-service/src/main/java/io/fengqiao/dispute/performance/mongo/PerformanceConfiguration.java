package io.fengqiao.dispute.performance.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.dispute.performance.Performance;
import io.fengqiao.dispute.performance.PerformanceEvent;
import io.fengqiao.dispute.performance.Performances;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PerformanceConfiguration {
    @Bean
    Performances performances(AggregateStore store, EventWording<Performance, PerformanceEvent> wording) {
        return new MongoPerformances(store.open(new PerformanceMapping(), wording));
    }
}
