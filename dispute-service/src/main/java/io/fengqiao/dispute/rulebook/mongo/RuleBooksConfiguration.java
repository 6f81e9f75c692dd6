package io.fengqiao.dispute.rulebook.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.dispute.rulebook.RuleBooks;
import io.fengqiao.dispute.rulebook.Shelf;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RuleBooksConfiguration {
    @Bean
    RuleBooks ruleBooks(AggregateStore store) {
        return new MongoRuleBooks(store.open(new EditionsForm()));
    }

    @Bean
    Librarian librarian(RuleBooks books, List<Shelf<?>> shelves) {
        return new Librarian(books, shelves);
    }
}
