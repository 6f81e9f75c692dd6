package io.fengqiao.grid.registers.imports.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.imports.Import;
import org.jspecify.annotations.Nullable;

/// The imports a caller may look at, the newest first.
public interface ImportList {
    Page<Stored<Import>> page(Scope scope, @Nullable Register register, PageAsk ask);
}
