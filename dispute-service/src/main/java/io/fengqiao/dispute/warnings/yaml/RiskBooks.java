package io.fengqiao.dispute.warnings.yaml;

import static java.util.stream.Collectors.joining;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import io.fengqiao.chassis.rules.yaml.YamlBook;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.rulebook.PastCase;
import io.fengqiao.dispute.rulebook.PastCases;
import io.fengqiao.dispute.warnings.Evidence;
import io.fengqiao.dispute.warnings.RiskBook;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RiskBooks {
    @Bean
    EditionShelf<RiskBook> riskBook(ShippedBooks shipped, PastCases cases) {
        return shipped.shelf(YamlBook.of("risk", RiskFile.class, RiskFile::book, RiskBook::version)
                .triedOn(most -> cases.decidedAgain(most, RiskBooks::outcome)));
    }

    /// Without what was said and seen: accounts are not opened for a trial (P5), so rules of words and
    /// signals are not tried.
    private static String outcome(RiskBook book, PastCase past) {
        var found = new Evidence(past.kind(), Grade.valueOf(past.grade()), past.facts(), past.dispatch(), Set.of(), "");
        var hits = book.hits(found).stream().map(hit -> hit.reason().rule()).collect(joining(", "));
        return hits.isEmpty() ? "no warning" : hits;
    }
}
