package io.fengqiao.chassis.rules.http;

import io.fengqiao.chassis.edge.ProblemBundle;
import io.fengqiao.chassis.rules.ChangingRules;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.RuleBooks;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(RuleBookController.class)
public class RuleBooksHttpConfiguration {
    @Bean
    ChangingRules changingRules(RuleBooks books, List<EditionShelf<?>> shelves) {
        return new ChangingRules(books, shelves);
    }

    @Bean
    ProblemBundle ruleBookSentences() {
        return new ProblemBundle("io.fengqiao.chassis.rules.http.problems");
    }
}
