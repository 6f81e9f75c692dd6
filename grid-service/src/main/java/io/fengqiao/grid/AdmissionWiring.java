package io.fengqiao.grid;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.grids.Grids;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.work.admission.AdmissionBook;
import io.fengqiao.grid.work.admission.AdmittingWork;
import io.fengqiao.grid.work.admission.AssigningTasks;
import io.fengqiao.grid.work.admission.JudgingTasks;
import io.fengqiao.grid.work.admission.Tasks;
import io.fengqiao.grid.work.admission.Trained;
import io.fengqiao.grid.work.admission.WatchingAdmission;
import io.fengqiao.grid.work.admission.WorkItems;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The use cases of work admission, made of their ports.
@Configuration(proxyBeanMethods = false)
class AdmissionWiring {
    @Bean
    AdmittingWork admittingWork(WorkItems items, AdmissionBook book, Divisions divisions, InstantSource clock) {
        return new AdmittingWork(items, book, divisions, clock);
    }

    /// S127, S111: what the staff file says today.
    @Bean
    Trained trained(StaffFiles files, InstantSource clock) {
        return (person, course) -> {
            var file = files.of(List.of(person)).get(person);
            return file != null
                    && file.trainedIn(course, LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI));
        };
    }

    @Bean
    JudgingTasks judgingTasks(WorkItems items, Grids grids, Trained trained, AdmissionBook book, Divisions divisions) {
        return new JudgingTasks(items, grids, trained, book, divisions);
    }

    @Bean
    AssigningTasks assigningTasks(Tasks tasks, JudgingTasks judging, InstantSource clock) {
        return new AssigningTasks(tasks, judging, clock);
    }

    @Bean
    WatchingAdmission watchingAdmission(WorkItems items, Tasks tasks, @Value("${fengqiao.grid.skew}") Duration skew) {
        return new WatchingAdmission(items, tasks, skew);
    }
}
