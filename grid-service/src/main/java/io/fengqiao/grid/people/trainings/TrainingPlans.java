package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.Mandate;
import io.fengqiao.chassis.kernel.Stored;
import java.util.function.Consumer;

/// The training plans, by unit and year.
interface TrainingPlans {
    /// A command on a plan; the first of a year finds it empty. Who may give it has been decided before.
    Stored<TrainingPlan> change(TrainingPlan.Owner owner, int year, Mandate mandate, Consumer<TrainingPlan> move);
}
