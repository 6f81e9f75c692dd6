package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.DivisionRules;
import io.fengqiao.grid.net.grids.FittingBoundaries;
import io.fengqiao.grid.net.grids.GridNumbers;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.net.redrawing.ChangeRequests;
import io.fengqiao.grid.net.redrawing.CheckingPlans;
import io.fengqiao.grid.net.redrawing.ClaimingGrids;
import io.fengqiao.grid.net.redrawing.Claims;
import io.fengqiao.grid.net.redrawing.DecidingChanges;
import io.fengqiao.grid.net.redrawing.ProposingChanges;
import io.fengqiao.grid.net.redrawing.RedrawingGrids;
import io.fengqiao.grid.net.redrawing.TakingEffect;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of changing the net by approval.
@Configuration(proxyBeanMethods = false)
class RedrawingWiring {
    @Bean
    ClaimingGrids claimingGrids(Claims claims, ChangeRequests requests) {
        return new ClaimingGrids(claims, requests);
    }

    @Bean
    CheckingPlans checkingPlans(Grids grids, Divisions divisions, DivisionRules rules, FittingBoundaries fitting) {
        return new CheckingPlans(grids, divisions, rules, fitting);
    }

    @Bean
    ProposingChanges proposingChanges(
            ChangeRequests requests, ClaimingGrids claiming, CheckingPlans checking, InstantSource clock) {
        return new ProposingChanges(requests, claiming, checking, clock);
    }

    @Bean
    DecidingChanges decidingChanges(ChangeRequests requests, ClaimingGrids claiming, Units units, InstantSource clock) {
        return new DecidingChanges(requests, claiming, units, clock);
    }

    @Bean
    TakingEffect takingEffect(
            ChangeRequests requests,
            ClaimingGrids claiming,
            CheckingPlans checking,
            RedrawingGrids redrawing,
            @Value("${fengqiao.grid.skew}") Duration skew) {
        return new TakingEffect(requests, claiming, checking, redrawing, skew);
    }

    @Bean
    RedrawingGrids redrawingGrids(Grids grids, GridNumbers numbers) {
        return new RedrawingGrids(grids, numbers);
    }
}
