package io.fengqiao.dispute;

import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.resemblance.Candidates;
import io.fengqiao.dispute.resemblance.FindingResemblances;
import io.fengqiao.dispute.resemblance.ResemblanceBook;
import io.fengqiao.dispute.resemblance.Words;
import io.fengqiao.dispute.warnings.HandlingWarnings;
import io.fengqiao.dispute.warnings.RiskBook;
import io.fengqiao.dispute.warnings.Studies;
import io.fengqiao.dispute.warnings.StudyingDisputes;
import io.fengqiao.dispute.warnings.WarningLines;
import io.fengqiao.dispute.warnings.Warnings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is found out about a dispute - whether it may be another one, what it may turn into - put together.
@Configuration(proxyBeanMethods = false)
class WarningsWiring {
    @Bean
    StudyingDisputes studyingDisputes(Studies studies, Warnings warnings, EditionShelf<RiskBook> book, Vault vault) {
        return new StudyingDisputes(studies, warnings, book, vault::open);
    }

    @Bean
    HandlingWarnings handlingWarnings(
            Warnings warnings, StudyingDisputes studying, Disputes disputes, EditionShelf<RiskBook> book) {
        return new HandlingWarnings(warnings, studying, disputes, book);
    }

    @Bean
    WarningLines warningLines(Warnings warnings) {
        return new WarningLines(warnings);
    }

    @Bean
    FindingResemblances findingResemblances(
            Disputes disputes, Candidates candidates, Words words, EditionShelf<ResemblanceBook> book) {
        return new FindingResemblances(disputes, candidates, words, book);
    }
}
