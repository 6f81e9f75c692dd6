package io.fengqiao.grid.registers.imports.http;

import io.fengqiao.chassis.aggregate.Page;
import io.fengqiao.chassis.aggregate.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.registers.imports.Findings.WrongRow;
import io.fengqiao.grid.registers.imports.ImportId;

/// An import's wrong rows, in the order of the sheet.
public interface FindingList {
    Page<WrongRow> page(ImportId id, Scope scope, PageAsk ask);
}
