package io.fengqiao.dispute.worklists.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.dispute.worklists.KeepingFilters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShelfConfiguration {
    @Bean
    KeepingFilters.Shelf shelf(AggregateStore store) {
        return new MongoShelf(store.open(new SavedFiltersMapping()));
    }
}
