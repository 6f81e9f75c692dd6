package io.fengqiao.grid;

import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.people.budgets.Budgeting;
import io.fengqiao.grid.people.budgets.GridBudgets;
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
