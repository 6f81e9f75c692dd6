package io.fengqiao.dispute;

import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.worklists.KeepingFilters;
import io.fengqiao.dispute.worklists.Worklists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Worklists and the filters people keep for them.
@Configuration(proxyBeanMethods = false)
class WorklistsWiring {
    @Bean
    Worklists worklists(Lines lines, Tallies tallies) {
        return new Worklists(lines, tallies);
    }

    @Bean
    KeepingFilters keepingFilters(KeepingFilters.Shelf shelf) {
        return new KeepingFilters(shelf);
    }
}
