package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;
import java.util.function.Consumer;

/// The training plans, by unit and year.
interface TrainingPlans {
    /// A command on a plan; the first of a year finds it empty. Who may give it has been decided before.
    Versioned<TrainingPlan> change(
            TrainingPlan.Owner owner, int year, CommandContext mandate, Consumer<TrainingPlan> move);
}
