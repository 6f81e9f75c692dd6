package io.fengqiao.grid.people.shifts.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.people.shifts.Week;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The shifts of one week a caller may look at, by person.
public interface WeekList {
    Page<Stored<Week>> page(Scope scope, LocalDate monday, @Nullable String person, PageAsk ask);
}
