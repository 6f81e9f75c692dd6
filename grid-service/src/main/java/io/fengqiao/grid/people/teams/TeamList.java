package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/// The list of teams a caller may look at.
interface TeamList {
    /// In the order of places; `division` narrows it to a village, town or district.
    Page<Versioned<Team>> page(Scope scope, @Nullable String division, PageAsk ask);
}
