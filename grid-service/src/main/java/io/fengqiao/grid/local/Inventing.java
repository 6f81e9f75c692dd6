package io.fengqiao.grid.local;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Makes up what is there from the start, after the directory is described. A second start finds it all
/// and writes nothing.
@Order(Ordered.LOWEST_PRECEDENCE)
final class Inventing implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Inventing.class);

    private final InventedGrids grids;
    private final InventedStaff staff;
    private final InventedTeams teams;

    Inventing(InventedGrids grids, InventedStaff staff, InventedTeams teams) {
        this.grids = grids;
        this.staff = staff;
        this.teams = teams;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("{} grids invented", grids.openAll());
        staff.openAll();
        log.info("{} grids given an invented worker", teams.appointAll());
    }
}
