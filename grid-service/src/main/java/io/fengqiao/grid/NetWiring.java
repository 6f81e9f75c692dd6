package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.DescribingGrids;
import io.fengqiao.grid.net.grids.DivisionRules;
import io.fengqiao.grid.net.grids.FindingFaults;
import io.fengqiao.grid.net.grids.FindingLandFaults;
import io.fengqiao.grid.net.grids.FittingBoundaries;
import io.fengqiao.grid.net.grids.GridNumbers;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.grids.Neighbours;
import io.fengqiao.grid.net.grids.NetRows;
import io.fengqiao.grid.net.grids.OpeningGrids;
import io.fengqiao.grid.net.grids.Outlines;
import io.fengqiao.grid.net.grids.Shapes;
import io.fengqiao.grid.net.grids.StaffingGrids;
import io.fengqiao.grid.net.grids.Succession;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of the net of grids.
@Configuration(proxyBeanMethods = false)
class NetWiring {
    @Bean
    OpeningGrids openingGrids(
            Divisions divisions, GridNumbers numbers, Grids grids, FittingBoundaries fitting, InstantSource clock) {
        return new OpeningGrids(divisions, numbers, grids, fitting, clock);
    }

    @Bean
    FittingBoundaries fittingBoundaries(Shapes shapes, Neighbours neighbours, Outlines outlines, DivisionRules rules) {
        return new FittingBoundaries(shapes, neighbours, outlines, rules);
    }

    @Bean
    StaffingGrids staffingGrids(Grids grids) {
        return new StaffingGrids(grids);
    }

    @Bean
    DescribingGrids describingGrids(Grids grids) {
        return new DescribingGrids(grids);
    }

    @Bean
    Succession succession(Grids grids, Shapes shapes) {
        return new Succession(grids, shapes);
    }

    @Bean
    FindingFaults findingFaults(NetRows rows, Divisions divisions, DivisionRules rules, FindingLandFaults land) {
        return new FindingFaults(rows, divisions, rules, land);
    }

    @Bean
    FindingLandFaults findingLandFaults(
            Shapes shapes, Neighbours neighbours, Outlines outlines, Divisions divisions, DivisionRules rules) {
        return new FindingLandFaults(shapes, neighbours, outlines, divisions, rules);
    }
}
