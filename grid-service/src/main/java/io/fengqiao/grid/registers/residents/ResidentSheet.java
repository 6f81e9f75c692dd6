package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.codes.PersonName;
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
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Residents as rows (S95).
@Component
class ResidentSheet implements Sheet {
    private static final List<Column> COLUMNS = List.of(
            Column.required("grid", "网格编码", 15, "15位网格编码"),
            Column.required("name", "姓名", PersonName.LONGEST, "与身份证件一致"),
            Column.optional("idNumber", "公民身份号码", 40, "18位或15位;没有的留空,此时联系电话或居住地址须填写"),
            Column.optional("phone", "联系电话", 40, "11位手机号码,或带区号的固定电话"),
            Column.choice(
                    "kind",
                    "人口类别",
                    Arrays.stream(ResidenceKind.values())
                            .map(ResidenceKind::label)
                            .toList()),
            Column.optional("address", "居住地址", StatedResident.LONGEST_ADDRESS, "标准地址"),
            Column.optional("household", "户号", 30, "数字、字母或连字符"),
            Column.day("checkedOn", "核查日期", "如 2026-11-22;不填为导入当天"));

    private final Residents residents;
    private final Vault vault;

    ResidentSheet(Residents residents, Vault vault) {
        this.residents = residents;
        this.vault = vault;
    }

    @Override
    public Register register() {
        return Register.RESIDENTS;
    }

    @Override
    public String title() {
        return "实有人口";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Checked check(Row row, ReachableGrids grids, LocalDate day) {
        var stated = stated(row, day);
        var faults = RowFields.all(RowFields.faults(row, grids), stated.faults(day));
        return faults.isEmpty()
                ? new Checked.Right(SealedResident.id(vault, new GridCode(row.text("grid")), stated)
                        .value())
                : new Checked.Wrong(faults);
    }

    @Override
    public Tally write(List<Row> rows, LocalDate day) {
        var changes = rows.stream()
                .map(row -> SealedResident.of(vault, new GridCode(row.text("grid")), stated(row, day))
                        .change())
                .toList();
        return residents.putAll(changes);
    }

    /// An unknown kind was found before; the other columns are looked at all the same.
    private static StatedResident stated(Row row, LocalDate day) {
        return new StatedResident(
                row.text("name"),
                row.cell("idNumber"),
                row.cell("phone"),
                ResidenceKind.labelled(row.text("kind")).orElse(ResidenceKind.REGISTERED),
                row.cell("address"),
                row.cell("household"),
                RowFields.checkedOn(row, day));
    }
}
