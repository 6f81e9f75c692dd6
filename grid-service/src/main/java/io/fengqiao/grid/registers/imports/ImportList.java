package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Register;
import org.jspecify.annotations.Nullable;

/// The imports a caller may look at, the newest first.
interface ImportList {
    Page<Versioned<Import>> page(Scope scope, @Nullable Register register, PageAsk ask);
}
