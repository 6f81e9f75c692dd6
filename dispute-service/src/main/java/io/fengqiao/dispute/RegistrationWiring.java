package io.fengqiao.dispute;

import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.RegisteringDisputes;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.registration.TakingReports;
import io.fengqiao.dispute.tracking.FollowingProgress;
import io.fengqiao.dispute.tracking.IssuingTickets;
import io.fengqiao.dispute.tracking.Secrets;
import io.fengqiao.dispute.tracking.Tickets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The counter and the progress page, put together.
@Configuration(proxyBeanMethods = false)
class RegistrationWiring {
    @Bean
    TakingReports takingReports(Disputes disputes, RegisteringDisputes registering) {
        return new TakingReports(disputes, registering);
    }

    @Bean
    IssuingTickets issuingTickets(Tickets tickets, Secrets secrets, Disputes disputes) {
        return new IssuingTickets(tickets, secrets, disputes);
    }

    @Bean
    FollowingProgress followingProgress(Tickets tickets, Secrets secrets, Disputes disputes, Directory directory) {
        return new FollowingProgress(tickets, secrets, disputes, directory);
    }
}
