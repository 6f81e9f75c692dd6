package io.fengqiao.grid.registers.care;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Stored;

/// The records of care a caller may look at; not those that have ended.
interface CareList {
    Page<Stored<Care>> page(Caller caller, PageAsk ask);
}
