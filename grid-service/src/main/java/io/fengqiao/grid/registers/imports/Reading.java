package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Tally;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The two readings of a file: check all, then write what is right. Memory holds the file, one batch, and the
/// identities of the rows seen.
@UseCase
final class Reading {
    static final int BATCH = 500;

    private final Imports imports;
    private final Findings findings;
    private final Workbooks workbooks;
    private final Reach reach;
    private final InstantSource clock;

    Reading(Imports imports, Findings findings, Workbooks workbooks, Reach reach, InstantSource clock) {
        this.imports = imports;
        this.findings = findings;
        this.workbooks = workbooks;
        this.reach = reach;
        this.clock = clock;
    }

    /// @return whether it is to be written now
    boolean check(Import one, byte[] file, Sheet sheet, String worker) {
        var order = one.order();
        var grids = new ReachableGrids(reach, new Scope(order.areas(), Set.of(), Set.of(), false));
        Map<String, Integer> seen = new HashMap<>();
        var wrongRows = new ArrayList<Findings.WrongRow>();
        int rows = 0;
        int wrong = 0;
        try (var opened = workbooks.open(file, sheet)) {
            for (var all = opened.read(); all.hasNext(); ) {
                var row = all.next();
                rows++;
                var faults = faults(row, sheet.check(row, grids, day(one)), seen);
                if (!faults.isEmpty()) {
                    wrong++;
                    wrongRows.add(new Findings.WrongRow(order.id(), row.number(), faults));
                }
                if (rows % BATCH == 0 && !note(one, worker, wrongRows, opened.rows(), rows, wrong)) {
                    return false;
                }
            }
            return note(one, worker, wrongRows, rows, rows, wrong)
                    && imports.move(order.id(), it -> it.decide(worker, clock.instant()))
                    && of(order.id()).stage() instanceof Stage.Writing;
        }
    }

    /// A row that says what an earlier one said is wrong, whichever of them is meant.
    private static List<Fault> faults(Row row, Sheet.Checked checked, Map<String, Integer> seen) {
        return switch (checked) {
            case Sheet.Checked.Wrong(var faults) -> faults;
            case Sheet.Checked.Right(var identity) -> {
                var before = seen.putIfAbsent(identity, row.number());
                yield before == null ? List.of() : List.of(Fault.of("", "row-twice", before));
            }
        };
    }

    private boolean note(Import one, String worker, List<Findings.WrongRow> wrongRows, int total, int rows, int wrong) {
        findings.note(List.copyOf(wrongRows), one.order().areas());
        wrongRows.clear();
        return imports.move(one.order().id(), it -> it.checked(worker, total, rows, wrong, clock.instant()));
    }

    /// From the first right row that was not counted as written.
    void write(ImportId id, byte[] file, Sheet sheet, String worker) {
        var one = of(id);
        var wrong = one.order().mode() == Mode.ALL_OR_NOTHING ? new BitSet() : findings.rows(id, Scope.system());
        int skipped = one.progress().written();
        int written = skipped;
        var batch = new ArrayList<Row>(BATCH);
        try (var opened = workbooks.open(file, sheet)) {
            for (var all = opened.read(); all.hasNext(); ) {
                var row = all.next();
                if (wrong.get(row.number()) || skipped-- > 0) {
                    continue;
                }
                batch.add(row);
                if (batch.size() == BATCH) {
                    if (!write(one, batch, sheet, written, worker)) {
                        return;
                    }
                    written += batch.size();
                    batch.clear();
                }
            }
        }
        if (batch.isEmpty() || write(one, batch, sheet, written, worker)) {
            imports.move(id, it -> it.finish(worker, clock.instant()));
        }
    }

    private boolean write(Import one, List<Row> batch, Sheet sheet, int from, String worker) {
        Tally tally = sheet.write(List.copyOf(batch), day(one));
        return imports.move(one.order().id(), it -> it.wrote(worker, from, batch.size(), tally, clock.instant()));
    }

    /// The business day the file came, however often and late it is read.
    private static LocalDate day(Import one) {
        return LocalDate.ofInstant(one.order().receivedAt(), WorkingCalendar.SHANGHAI);
    }

    Import of(ImportId id) {
        return imports.find(id, Scope.system())
                .orElseThrow(() -> new IllegalStateException("import " + id + " is gone"))
                .aggregate();
    }
}
