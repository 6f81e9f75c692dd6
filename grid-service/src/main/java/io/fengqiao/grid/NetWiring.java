package io.fengqiao.grid;

import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.grids.DemonstratingGrids;
import io.fengqiao.grid.grids.DescribingGrids;
import io.fengqiao.grid.grids.DivisionRules;
import io.fengqiao.grid.grids.FindingFaults;
import io.fengqiao.grid.grids.FindingLandFaults;
import io.fengqiao.grid.grids.FittingBoundaries;
import io.fengqiao.grid.grids.GridNumbers;
import io.fengqiao.grid.grids.Grids;
import io.fengqiao.grid.grids.MadeUpBoundaries;
import io.fengqiao.grid.grids.Neighbours;
import io.fengqiao.grid.grids.NetRows;
import io.fengqiao.grid.grids.OpeningGrids;
import io.fengqiao.grid.grids.Outlines;
import io.fengqiao.grid.grids.Shapes;
import io.fengqiao.grid.grids.StaffingGrids;
import io.fengqiao.grid.grids.Succession;
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

    @Bean
    DemonstratingGrids demonstratingGrids(
            Divisions divisions, GridNumbers numbers, Grids grids, MadeUpBoundaries boundaries, InstantSource clock) {
        return new DemonstratingGrids(divisions, numbers, grids, boundaries, clock);
    }
}
