package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.entries.Tally;
import io.fengqiao.grid.registers.imports.Column;
import io.fengqiao.grid.registers.imports.ReachableGrids;
import io.fengqiao.grid.registers.imports.Row;
import io.fengqiao.grid.registers.imports.RowFields;
import io.fengqiao.grid.registers.imports.Sheet;
import java.time.LocalDate;
import java.util.List;

/// Premises of one register as rows (S95).
final class PremiseSheet implements Sheet {
    private final Register register;
    private final String title;
    private final List<Column> columns;
    private final Premises premises;
    private final Vault vault;

    PremiseSheet(Register register, String title, List<Column> columns, Premises premises, Vault vault) {
        this.register = register;
        this.title = title;
        this.columns = columns;
        this.premises = premises;
        this.vault = vault;
    }

    @Override
    public Register register() {
        return register;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public Checked check(Row row, ReachableGrids grids, LocalDate day) {
        var stated = stated(row, day);
        var faults = RowFields.all(RowFields.faults(row, grids), stated.faults(day));
        return faults.isEmpty()
                ? new Checked.Right(SealedPremise.of(vault, new GridCode(row.text("grid")), stated)
                        .id()
                        .value())
                : new Checked.Wrong(faults);
    }

    @Override
    public Tally write(List<Row> rows, LocalDate day) {
        var changes = rows.stream()
                .map(row -> SealedPremise.of(vault, new GridCode(row.text("grid")), stated(row, day))
                        .change())
                .toList();
        return premises.putAll(changes);
    }

    /// An unknown kind was found before; the other columns are looked at all the same.
    private StatedPremise stated(Row row, LocalDate day) {
        return new StatedPremise(
                PremiseKind.labelled(register, row.text("kind")).orElse(PremiseKind.anyOf(register)),
                row.cell("name"),
                row.cell("creditCode"),
                row.cell("address"),
                row.cell("contact"),
                row.cell("phone"),
                RowFields.checkedOn(row, day));
    }
}
