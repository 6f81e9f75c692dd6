package io.fengqiao.dispute;

import io.fengqiao.dispute.delegation.Delegating;
import io.fengqiao.dispute.delegation.Delegations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Deputies.
@Configuration(proxyBeanMethods = false)
class DelegationWiring {
    @Bean
    Delegating delegating(Delegations delegations) {
        return new Delegating(delegations);
    }
}
