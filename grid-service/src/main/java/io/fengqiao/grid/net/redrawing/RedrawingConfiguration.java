package io.fengqiao.grid.net.redrawing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Changes take effect when their day has come by every clock.
@Configuration(proxyBeanMethods = false)
class RedrawingConfiguration {
    @Bean
    TakingEffect takingEffect(
            ChangeRequests requests,
            ClaimingGrids claiming,
            CheckingPlans checking,
            RedrawingGrids redrawing,
            @Value("${fengqiao.grid.skew}") Duration skew) {
        return new TakingEffect(requests, claiming, checking, redrawing, skew);
    }
}
