package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.people.leaves.Leaves;
import io.fengqiao.grid.people.shifts.PlanningShifts;
import io.fengqiao.grid.people.shifts.Weeks;
import io.fengqiao.grid.people.shifts.WorkingHours;
import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.trainings.PlanningTraining;
import io.fengqiao.grid.people.trainings.TrainingPlans;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Training plans (S111) and shifts (S129).
@Configuration(proxyBeanMethods = false)
class TrainingsWiring {
    @Bean
    PlanningTraining planningTraining(
            TrainingPlans plans, StaffFiles files, CourseBook book, PlanningTraining.Reach reach, InstantSource clock) {
        return new PlanningTraining(plans, files, book, reach, clock);
    }

    @Bean
    PlanningTraining.Reach trainingReach(Units units, Divisions divisions) {
        return new PlanningTraining.Reach(units, divisions);
    }

    @Bean
    PlanningShifts planningShifts(Weeks weeks, StaffFiles files, Leaves leaves, WorkingHours hours) {
        return new PlanningShifts(weeks, files, leaves, hours);
    }
}
