package io.fengqiao.dispute;

import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.dispute.casework.Counting;
import io.fengqiao.dispute.casework.Destinations;
import io.fengqiao.dispute.casework.Dispatching;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.FollowingMediation;
import io.fengqiao.dispute.casework.HandlingDisputes;
import io.fengqiao.dispute.casework.KeepingTime;
import io.fengqiao.dispute.casework.MergingDisputes;
import io.fengqiao.dispute.casework.ObjectingToDispatches;
import io.fengqiao.dispute.casework.PassingOnDisputes;
import io.fengqiao.dispute.casework.RecountingClocks;
import io.fengqiao.dispute.casework.RegisteringDisputes;
import io.fengqiao.dispute.casework.RevisitingDisputes;
import io.fengqiao.dispute.casework.SplittingDisputes;
import io.fengqiao.dispute.casework.WatchingDeadlines;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.routing.GradingBook;
import io.fengqiao.dispute.routing.RoutingBook;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases, which know nothing of Spring, put together.
@Configuration(proxyBeanMethods = false)
class UseCases {
    @Bean
    Dispatching dispatching(EditionShelf<RoutingBook> routing, EditionShelf<TimeLimits> limits, Directory directory) {
        return new Dispatching(routing, limits, directory);
    }

    @Bean
    RegisteringDisputes registeringDisputes(
            Directory directory, EditionShelf<GradingBook> grading, Dispatching dispatching) {
        return new RegisteringDisputes(directory, grading, dispatching);
    }

    @Bean
    FollowingMediation followingMediation(Dispatching dispatching) {
        return new FollowingMediation(dispatching);
    }

    @Bean
    HandlingDisputes handlingDisputes(Disputes disputes, Dispatching dispatching) {
        return new HandlingDisputes(disputes, dispatching);
    }

    @Bean
    Destinations destinations(EditionShelf<RoutingBook> routing, Directory directory) {
        return new Destinations(routing, directory);
    }

    @Bean
    PassingOnDisputes passingOnDisputes(Disputes disputes, Destinations destinations, Dispatching dispatching) {
        return new PassingOnDisputes(disputes, destinations, dispatching);
    }

    @Bean
    ObjectingToDispatches objectingToDispatches(Disputes disputes, Destinations destinations, Dispatching dispatching) {
        return new ObjectingToDispatches(disputes, destinations, dispatching);
    }

    @Bean
    WatchingDeadlines watchingDeadlines(
            Disputes disputes,
            Dispatching dispatching,
            Counting counting,
            EditionShelf<LadderBook> ladder,
            @Value("${fengqiao.deadlines.skew}") Duration skew) {
        return new WatchingDeadlines(disputes, dispatching, counting, ladder, skew);
    }

    @Bean
    Counting countingTime(EditionShelf<TimeLimits> limits, Reasoning reasoning) {
        return new Counting(limits, reasoning);
    }

    @Bean
    RevisitingDisputes revisitingDisputes(Disputes disputes, Dispatching dispatching) {
        return new RevisitingDisputes(disputes, dispatching);
    }

    @Bean
    MergingDisputes mergingDisputes(Disputes disputes) {
        return new MergingDisputes(disputes);
    }

    @Bean
    SplittingDisputes splittingDisputes(Disputes disputes, RegisteringDisputes registering) {
        return new SplittingDisputes(disputes, registering);
    }

    @Bean
    KeepingTime keepingTime(Disputes disputes, Counting counting) {
        return new KeepingTime(disputes, counting);
    }

    @Bean
    RecountingClocks recountingClocks(Disputes disputes, Counting counting) {
        return new RecountingClocks(disputes, counting);
    }
}
