package io.fengqiao.grid.people.trainings;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/// The training plans of a year a caller may look at, by unit.
interface PlanList {
    Page<Versioned<TrainingPlan>> page(Scope scope, int year, @Nullable String unit, PageAsk ask);
}
