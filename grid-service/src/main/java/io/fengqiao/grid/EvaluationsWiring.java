package io.fengqiao.grid;

import io.fengqiao.grid.people.evaluations.Evaluating;
import io.fengqiao.grid.people.evaluations.EvaluationBook;
import io.fengqiao.grid.people.evaluations.Evaluations;
import io.fengqiao.grid.people.staff.EndingService;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The evaluation of grid workers (S114, S115, S133).
@Configuration(proxyBeanMethods = false)
class EvaluationsWiring {
    @Bean
    Evaluating evaluating(
            Evaluations evaluations, StaffFiles files, EndingService ending, EvaluationBook book, InstantSource clock) {
        return new Evaluating(evaluations, files, ending, book, clock);
    }
}
