package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/// The list of grids a caller may look at.
public interface GridList {
    /// In the order of codes, retired ones too; `division` narrows it to a village, town or district.
    Page<GridLine> page(Scope scope, @Nullable String division, PageAsk ask);

    /// Either those that stand or those that are retired.
    Page<GridLine> page(Scope scope, @Nullable String division, boolean retired, PageAsk ask);

    /// Those that stand, with their boundaries: much more to read.
    Page<Versioned<Grid>> drawn(Scope scope, @Nullable String division, PageAsk ask);
}
