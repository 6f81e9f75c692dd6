package io.fengqiao.mediation.organizations.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.mediation.organizations.NoNews;
import io.fengqiao.mediation.organizations.Organization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationsConfiguration {
    @Bean
    Aggregates<Organization, OrganizationState, NoNews> organizationAggregates(AggregateStore store) {
        return store.open(new OrganizationForm());
    }
}
