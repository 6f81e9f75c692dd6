package io.fengqiao.dispute.outbound.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.dispute.outbound.Deliveries;
import io.fengqiao.dispute.outbound.Delivery;
import io.fengqiao.dispute.outbound.Webhooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {
    @Bean
    Webhooks webhooks(AggregateStore store) {
        return new MongoWebhooks(store.open(new WebhookMapping()));
    }

    @Bean
    Aggregates<Delivery, Delivery, NoEvents> deliveryAggregates(AggregateStore store) {
        return store.open(new DeliveryMapping());
    }

    @Bean
    Deliveries deliveries(Aggregates<Delivery, ?, NoEvents> deliveries) {
        return new MongoDeliveries(deliveries);
    }
}
