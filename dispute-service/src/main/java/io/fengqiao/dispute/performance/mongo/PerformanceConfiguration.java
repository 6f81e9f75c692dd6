package io.fengqiao.dispute.performance.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.dispute.performance.Performance;
import io.fengqiao.dispute.performance.PerformanceEvent;
import io.fengqiao.dispute.performance.Performances;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PerformanceConfiguration {
    @Bean
    Performances performances(AggregateStore store, BiFunction<Performance, PerformanceEvent, News> wording) {
        return new MongoPerformances(store.open(new PerformanceForm(wording)));
    }
}
