package io.fengqiao.grid.registers.imports;

import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.entries.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Things with a name and nothing else, written into a map.
public class TestSheet implements Sheet {
    public static final List<Column> COLUMNS = List.of(
            Column.required("name", "名称", 20, "名称"),
            Column.optional("note", "备注", 20, "备注"),
            Column.choice("kind", "类别", List.of("甲", "乙")),
            Column.day("day", "日期", "日期"));

    public final Map<String, Integer> written = new HashMap<>();

    @Override
    public Register register() {
        return Register.THINGS;
    }

    @Override
    public String title() {
        return "物";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Checked check(Row row, ReachableGrids grids, LocalDate day) {
        if (!row.unreadable().isEmpty()) {
            return new Checked.Wrong(row.unreadable());
        }
        return row.text("name").startsWith("错")
                ? new Checked.Wrong(List.of(Fault.of("name", "name-form", 20)))
                : new Checked.Right(row.text("name"));
    }

    @Override
    public Tally write(List<Row> rows, LocalDate day) {
        var tally = Tally.NONE;
        for (Row row : rows) {
            tally = written.merge(row.text("name"), 1, Integer::sum) == 1 ? tally.created() : tally.left();
        }
        return tally;
    }
}
