package io.fengqiao.dispute.standing.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.News;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Lines;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.Tally;
import java.util.function.BiFunction;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandingConfiguration {
    @Bean
    Aggregates<Line, Document, Notice> lineAggregates(AggregateStore store, BiFunction<Line, Notice, News> wording) {
        return store.open(new LineForm("lines", wording));
    }

    @Bean
    Aggregates<Tally, Document, Void> tallyAggregates(AggregateStore store) {
        return store.open(new TallyForm());
    }

    @Bean
    Lines lines(Aggregates<Line, ?, Notice> lines) {
        return new MongoLines(lines);
    }

    @Bean
    Tallies tallies(Aggregates<Tally, ?, Void> tallies) {
        return new MongoTallies(tallies);
    }
}
