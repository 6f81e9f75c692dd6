package io.fengqiao.grid.people.shifts;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The shifts of one week a caller may look at, by person.
interface WeekList {
    Page<Versioned<Week>> page(Scope scope, LocalDate monday, @Nullable String person, PageAsk ask);
}
