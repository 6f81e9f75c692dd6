package io.fengqiao.dispute;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.HandlingDisputes;
import io.fengqiao.dispute.stations.ReferringDisputes;
import io.fengqiao.dispute.stations.StationBook;
import io.fengqiao.dispute.stations.StationLines;
import io.fengqiao.dispute.stations.Stations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Referral to and from other bodies, put together.
@Configuration(proxyBeanMethods = false)
class StationsWiring {
    @Bean
    ReferringDisputes referringDisputes(
            Disputes disputes,
            HandlingDisputes handling,
            Stations stations,
            EditionShelf<StationBook> book,
            WorkingCalendar calendar) {
        return new ReferringDisputes(disputes, handling, stations, book, calendar);
    }

    @Bean
    StationLines stationLines(Stations stations, EditionShelf<StationBook> book) {
        return new StationLines(stations, book);
    }
}
