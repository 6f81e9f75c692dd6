package io.fengqiao.dispute;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.dispute.distribution.Distribution;
import io.fengqiao.dispute.distribution.HotSpotRule;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.standing.Tallies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The map.
@Configuration(proxyBeanMethods = false)
class DistributionWiring {
    @Bean
    Distribution distribution(Tallies tallies, Directory directory, EditionShelf<HotSpotRule> rule) {
        return new Distribution(tallies, directory, rule);
    }
}
