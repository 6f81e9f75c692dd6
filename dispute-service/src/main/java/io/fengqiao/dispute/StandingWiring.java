package io.fengqiao.dispute;

import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Recounting;
import io.fengqiao.dispute.standing.Tallies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where every dispute stands, counted.
@Configuration(proxyBeanMethods = false)
class StandingWiring {
    @Bean
    Recounting recounting(Lines lines, Tallies tallies) {
        return new Recounting(lines, tallies);
    }
}
