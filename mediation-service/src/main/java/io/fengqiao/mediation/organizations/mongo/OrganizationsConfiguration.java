package io.fengqiao.mediation.organizations.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.mediation.organizations.Organization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationsConfiguration {
    @Bean
    Aggregates<Organization, OrganizationState, NoEvents> organizationAggregates(AggregateStore store) {
        return store.open(new OrganizationMapping());
    }
}
