package io.fengqiao.assessment;

import io.fengqiao.assessment.containment.IndicatorBook;
import io.fengqiao.assessment.containment.MeasuringContainment;
import io.fengqiao.assessment.facts.AssessedDisputes;
import io.fengqiao.assessment.places.FindingDivisions;
import io.fengqiao.assessment.places.Places;
import io.fengqiao.assessment.reports.WritingWeeklyReports;
import io.fengqiao.chassis.rules.EditionShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases know no framework, so they are put together here.
@Configuration(proxyBeanMethods = false)
class UseCases {
    @Bean
    FindingDivisions findingDivisions(Places places) {
        return new FindingDivisions(places);
    }

    @Bean
    MeasuringContainment measuringContainment(AssessedDisputes disputes, EditionShelf<IndicatorBook> book) {
        return new MeasuringContainment(disputes, book);
    }

    @Bean
    WritingWeeklyReports writingWeeklyReports(
            AssessedDisputes disputes, Places places, MeasuringContainment measuring) {
        return new WritingWeeklyReports(disputes, places, measuring);
    }
}
