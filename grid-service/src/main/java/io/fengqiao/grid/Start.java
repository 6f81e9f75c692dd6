package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.DescribingDirectory;
import io.fengqiao.grid.net.grids.DemonstratingGrids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// What is there from the start, before the service says it is ready. A second start finds it all and writes nothing.
@Component
class Start implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Start.class);

    private final DescribingDirectory describing;
    private final DemonstratingGrids demonstrating;
    private final DemonstratingTeams teams;
    private final boolean demo;

    Start(
            DescribingDirectory describing,
            DemonstratingGrids demonstrating,
            DemonstratingTeams teams,
            @Value("${fengqiao.grid.demo:false}") boolean demo) {
        this.describing = describing;
        this.demonstrating = demonstrating;
        this.teams = teams;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("{} divisions and units described anew", describing.describeAll());
        if (demo) {
            log.info("{} grids opened for the demonstration", demonstrating.openAll());
            log.info("{} grids given a worker for the demonstration", teams.appointAll());
        }
    }
}
