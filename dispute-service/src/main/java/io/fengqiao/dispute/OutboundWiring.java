package io.fengqiao.dispute;

import io.fengqiao.dispute.outbound.Deliveries;
import io.fengqiao.dispute.outbound.Delivering;
import io.fengqiao.dispute.outbound.KeepingWebhooks;
import io.fengqiao.dispute.outbound.Post;
import io.fengqiao.dispute.outbound.Targets;
import io.fengqiao.dispute.outbound.Webhooks;
import io.fengqiao.dispute.standing.Recipients;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What other platforms are told, and how.
@Configuration(proxyBeanMethods = false)
class OutboundWiring {
    @Bean
    Recipients recipients(@Value("${fengqiao.outbound.departments}") Set<String> departments) {
        return new Recipients(departments);
    }

    /// The topics whose webhooks this service serves.
    @Bean
    String[] outboundTopics(Recipients recipients) {
        return recipients.all().stream().map(one -> "outbound." + one).sorted().toArray(String[]::new);
    }

    @Bean
    KeepingWebhooks keepingWebhooks(Webhooks webhooks, Deliveries deliveries, Recipients recipients, Targets targets) {
        return new KeepingWebhooks(webhooks, deliveries, recipients, targets);
    }

    @Bean
    Delivering delivering(Webhooks webhooks, Deliveries deliveries, Post post, InstantSource clock) {
        return new Delivering(webhooks, deliveries, post, clock);
    }
}
