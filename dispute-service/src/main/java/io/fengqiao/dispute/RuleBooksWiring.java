package io.fengqiao.dispute;

import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.rulebook.ChangingRules;
import io.fengqiao.dispute.rulebook.RuleBooks;
import io.fengqiao.dispute.rulebook.Shelf;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How rules are changed.
@Configuration(proxyBeanMethods = false)
class RuleBooksWiring {
    @Bean
    ChangingRules changingRules(RuleBooks books, List<Shelf<?>> shelves, Disputes disputes) {
        return new ChangingRules(books, shelves, new PastDisputes(disputes));
    }
}
