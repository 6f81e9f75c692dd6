package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.imports.Findings.WrongRow;

/// An import's wrong rows, in the order of the sheet.
interface FindingList {
    Page<WrongRow> page(ImportId id, Scope scope, PageAsk ask);
}
