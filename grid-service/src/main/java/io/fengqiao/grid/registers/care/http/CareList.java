package io.fengqiao.grid.registers.care.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.registers.care.Care;

/// The records of care a caller may look at; not those that have ended.
public interface CareList {
    Page<Stored<Care>> page(Caller caller, PageAsk ask);
}
