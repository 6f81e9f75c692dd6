package io.fengqiao.grid.work.rounds.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.DutyEvent;
import io.fengqiao.grid.work.rounds.bus.DutyWording;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The collection of duties, open for commands, for the directory's events and for the watch alike.
@Configuration(proxyBeanMethods = false)
class RoundStore {
    @Bean
    Aggregates<Duty, Document, DutyEvent> storedDuties(AggregateStore store, Divisions divisions) {
        return open(store, divisions);
    }

    static Aggregates<Duty, Document, DutyEvent> open(AggregateStore store, Divisions divisions) {
        return store.open(new DutyMapping(divisions), DutyWording::of).indexed("days-to-settle", "state.wakeAt");
    }
}
