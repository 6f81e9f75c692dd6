package io.fengqiao.dispute.worklists.excel;

import static io.fengqiao.chassis.calendar.WorkingCalendar.SHANGHAI;

import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Person;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook on its way to the reader: what was added is written out, and forgotten.
final class Workbooks implements AutoCloseable {
    /// A sheet has a little over a million rows.
    private static final int MOST = 1_000_000;

    private static final List<String> HEAD = List.of(
            "编号", "来源", "来源编号", "类型", "级别", "阶段", "发生地", "当事人", "承办平台", "属事单位", "调解员", "到期时间", "超期", "挂牌督办", "登记时间",
            "结果", "牵头单位", "配合单位");

    private final Workbook book;
    private final Worksheet sheet;
    private final Directory names;
    private int row;

    Workbooks(OutputStream out, Directory names) {
        book = new Workbook(out, "fengqiao", "1.0");
        sheet = book.newWorksheet("台账");
        this.names = names;
        for (int column = 0; column < HEAD.size(); column++) {
            sheet.value(0, column, HEAD.get(column));
        }
        row = 1;
    }

    boolean isFull() {
        return row >= MOST;
    }

    void add(List<Line> lines) throws IOException {
        lines.forEach(this::add);
        sheet.flush();
    }

    private void add(Line line) {
        var it = line.registration();
        var at = line.position();
        text(0, it.dispute());
        text(1, it.channel());
        text(2, it.reference());
        text(3, it.kind());
        text(4, at.grade());
        text(5, at.stage());
        text(6, names.nameOf(it.territory().division()));
        text(7, line.persons().stream().map(Person::mask).collect(Collectors.joining("、")));
        text(8, name(at.unit()));
        text(9, at.matterUnit() == null ? null : names.nameOf(at.matterUnit()));
        text(10, at.mediator());
        time(11, at.dueAt());
        text(12, at.overdue() ? "是" : "否");
        text(13, at.supervised() ? "是" : "否");
        time(14, it.registeredAt());
        text(15, at.outcome());
        text(16, name(at.keys().lead()));
        text(17, at.keys().assistants().stream().map(this::name).collect(Collectors.joining("、")));
        row++;
    }

    private String name(String unit) {
        return names.nameOfUnit(unit);
    }

    /// What begins like a formula is text: a reference comes from outside, and must not calculate anything.
    private void text(int column, @Nullable String value) {
        if (value != null) {
            sheet.value(row, column, !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0 ? "'" + value : value);
        }
    }

    private void time(int column, @Nullable Instant value) {
        if (value != null) {
            sheet.value(row, column, LocalDateTime.ofInstant(value, SHANGHAI));
            sheet.style(row, column).format("yyyy-MM-dd HH:mm").set();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
