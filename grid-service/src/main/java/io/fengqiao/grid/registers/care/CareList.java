package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Versioned;

/// The records of care a caller may look at; not those that have ended.
interface CareList {
    Page<Versioned<Care>> page(Caller caller, PageAsk ask);
}
