package io.fengqiao.grid;

import io.fengqiao.grid.people.leaves.Leaves;
import io.fengqiao.grid.people.leaves.StandingIn;
import io.fengqiao.grid.people.leaves.StandsIn;
import io.fengqiao.grid.people.leaves.TakingLeave;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.teams.Conditions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Leave and substitutes (S113).
@Configuration(proxyBeanMethods = false)
class LeavesWiring {
    @Bean
    StandsIn standsIn(Leaves leaves, StaffFiles files) {
        return new StandingIn(leaves, files);
    }

    @Bean
    TakingLeave takingLeave(Leaves leaves, StaffFiles files, Conditions conditions, InstantSource clock) {
        return new TakingLeave(leaves, files, conditions, clock);
    }
}
