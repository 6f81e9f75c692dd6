package io.fengqiao.grid.net.redrawing.timer;

import io.fengqiao.grid.net.redrawing.ChangeRequests;
import io.fengqiao.grid.net.redrawing.CheckingPlans;
import io.fengqiao.grid.net.redrawing.ClaimingGrids;
import io.fengqiao.grid.net.redrawing.RedrawingGrids;
import io.fengqiao.grid.net.redrawing.TakingEffect;
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
