package io.fengqiao.dispute.delegation.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.dispute.delegation.Delegations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DelegationsConfiguration {
    @Bean
    Delegations delegations(AggregateStore store) {
        return new MongoDelegations(store.open(new DelegationMapping()));
    }
}
