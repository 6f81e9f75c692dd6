package io.fengqiao.grid;

import io.fengqiao.grid.budgets.Budgeting;
import io.fengqiao.grid.budgets.GridBudgets;
import io.fengqiao.grid.divisions.Divisions;
import io.fengqiao.grid.divisions.Units;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The record of what grids cost (S132).
@Configuration(proxyBeanMethods = false)
class BudgetsWiring {
    @Bean
    Budgeting budgeting(GridBudgets budgets, Divisions divisions, Units units, InstantSource clock) {
        return new Budgeting(budgets, divisions, units, clock);
    }
}
