package io.fengqiao.dispute.standing.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.Tally;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandingConfiguration {
    @Bean
    Aggregates<Line, Document, Notice> lineAggregates(AggregateStore store, EventWording<Line, Notice> wording) {
        return store.open(new LineMapping("lines"), wording);
    }

    @Bean
    Aggregates<Tally, Document, NoEvents> tallyAggregates(AggregateStore store) {
        return store.open(new TallyMapping());
    }

    @Bean
    Lines lines(Aggregates<Line, ?, Notice> lines) {
        return new MongoLines(lines);
    }

    @Bean
    Tallies tallies(Aggregates<Tally, ?, NoEvents> tallies) {
        return new MongoTallies(tallies);
    }
}
