package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The duties a caller may look at.
public interface DutyList {
    /// How many obligations of a town's parties of one kind came to what in a month.
    record Rate(String town, Obliged.Kind kind, YearMonth month, long findings, long zero, long missed, long late) {}

    /// In the order of codes; null narrows nothing.
    Page<Versioned<Duty>> page(Scope scope, Obliged.@Nullable Kind kind, @Nullable String division, PageAsk ask);

    /// Those of the grids the caller works in, and those with one of these codes.
    Page<Versioned<Duty>> own(Scope scope, List<String> codes, PageAsk ask);

    List<Rate> rates(Scope scope, YearMonth from, YearMonth to);
}
