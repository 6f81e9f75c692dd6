package io.fengqiao.dispute.outbound.web;

import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.outbound.Delivering;
import io.fengqiao.dispute.outbound.Post;
import io.fengqiao.dispute.outbound.Targets;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    Guard guard(@Value("${fengqiao.outbound.allowed-hosts:}") Set<String> allowedHosts) {
        return new Guard(allowedHosts);
    }

    @Bean
    Targets targets(Guard guard) {
        return guard::check;
    }

    @Bean
    Post webPost(Guard guard, Vault vault, InstantSource clock) {
        return new WebPost(guard, vault, clock);
    }

    @Bean
    DeliveryTimer deliveryTimer(Delivering delivering) {
        return new DeliveryTimer(delivering);
    }
}
