package io.fengqiao.dispute.tracking.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.dispute.tracking.Tickets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TicketsConfiguration {
    @Bean
    Tickets tickets(AggregateStore store) {
        return new MongoTickets(store.open(new TicketMapping()));
    }
}
