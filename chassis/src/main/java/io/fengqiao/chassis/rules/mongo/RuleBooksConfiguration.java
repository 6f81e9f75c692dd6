package io.fengqiao.chassis.rules.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.RuleBooks;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class RuleBooksConfiguration {
    @Bean
    RuleBooks ruleBooks(AggregateStore store) {
        return new MongoRuleBooks(store.open(new EditionsMapping()));
    }

    @Bean
    EditionRefresher editionRefresher(RuleBooks books, List<EditionShelf<?>> shelves) {
        return new EditionRefresher(books, shelves);
    }
}
