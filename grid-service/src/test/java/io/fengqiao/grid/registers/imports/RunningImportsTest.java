package io.fengqiao.grid.registers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.grid.registers.entries.Fault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.entries.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// S95: files of base data, through every death of a process.
class RunningImportsTest {
    private static final ImportId ID = new ImportId("I00000000000000000001");

    private final Memory memory = new Memory();
    private Instant now = Instant.parse("2026-11-22T01:00:00Z");

    @ParameterizedTest
    @EnumSource(Mode.class)
    void writesEveryRowOfARightFileOnce(Mode mode) {
        var sheet = new TestSheet();
        send(mode, names(1234));
        assertThat(running(sheet).runNext("a")).isTrue();
        assertThat(sheet.written)
                .hasSize(1234)
                .allSatisfy((name, times) -> assertThat(times).isEqualTo(1));
        assertThat(memory.one().stage().status()).isEqualTo(Stage.Status.DONE);
        assertThat(memory.one().progress()).isEqualTo(new Progress(1234, 1234, 0, 1234, new Tally(1234, 0, 0)));
        assertThat(memory.forgotten).isTrue();
        assertThat(running(sheet).runNext("a")).isFalse();
    }

    @Test
    void writesNothingOfAFileWithOneWrongRowWhenAllWasAskedFor() {
        var sheet = new TestSheet();
        var names = names(1100);
        names.set(1042, "错");
        send(Mode.ALL_OR_NOTHING, names);
        running(sheet).runNext("a");
        assertThat(sheet.written).isEmpty();
        assertThat(memory.one().stage()).isEqualTo(new Stage.Refused("import-rows-wrong", List.of("1"), now));
        assertThat(memory.noted.values())
                .containsExactly(new Findings.WrongRow(ID, 1044, List.of(Fault.of("name", "name-form", 20))));
        assertThat(memory.forgotten).isTrue();
    }

    @Test
    void writesTheRightRowsAndReportsTheOthersWhenThatWasAskedFor() {
        var sheet = new TestSheet();
        var names = names(700);
        names.set(3, "错");
        names.set(650, names.get(10));
        send(Mode.VALID_ROWS, names);
        running(sheet).runNext("a");
        assertThat(sheet.written).hasSize(698).doesNotContainKey("错");
        assertThat(sheet.written).allSatisfy((name, times) -> assertThat(times).isEqualTo(1));
        assertThat(memory.noted.values())
                .containsExactlyInAnyOrder(
                        new Findings.WrongRow(ID, 5, List.of(Fault.of("name", "name-form", 20))),
                        new Findings.WrongRow(ID, 652, List.of(Fault.of("", "row-twice", 12))));
        assertThat(memory.one().progress().written()).isEqualTo(698);
    }

    /// The process dies after so many batches were written, before the last is counted.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void goesOnWhereAnotherDiedWritingAndLosesNoRow(int death) {
        var dying = new TestSheet() {
            private int batches;

            @Override
            public Tally write(List<Row> rows, LocalDate day) {
                var tally = super.write(rows, day);
                if (++batches == death) {
                    throw new IllegalStateException("killed");
                }
                return tally;
            }
        };
        send(Mode.ALL_OR_NOTHING, names(1234));
        assertThatThrownBy(() -> running(dying).runNext("a")).hasMessage("killed");
        assertThat(memory.one().stage().status()).isEqualTo(Stage.Status.WRITING);
        assertThat(memory.one().progress().written()).isEqualTo((death - 1) * Reading.BATCH);

        assertThat(running(dying).runNext("b")).isFalse();
        now = now.plus(Import.HELD).plusSeconds(1);
        assertThat(running(dying).runNext("b")).isTrue();

        assertThat(memory.one().stage().status()).isEqualTo(Stage.Status.DONE);
        assertThat(memory.one().progress().written()).isEqualTo(1234);
        assertThat(dying.written).hasSize(1234);
        assertThat(dying.written.values().stream().filter(times -> times > 1).count())
                .isEqualTo(death == 3 ? 234 : 500);
    }

    @Test
    void startsTheCheckOverWhenAnotherDiedCheckingAndFindsEachFaultOnce() {
        var dying = new TestSheet() {
            private int rows;

            @Override
            public Checked check(Row row, ReachableGrids grids, LocalDate day) {
                if (++rows == 800) {
                    throw new IllegalStateException("killed");
                }
                return super.check(row, grids, day);
            }
        };
        var names = names(1234);
        names.set(100, "错");
        send(Mode.VALID_ROWS, names);
        assertThatThrownBy(() -> running(dying).runNext("a")).hasMessage("killed");
        assertThat(dying.written).isEmpty();
        now = now.plus(Import.HELD).plusSeconds(1);
        running(dying).runNext("b");
        assertThat(memory.one().progress()).isEqualTo(new Progress(1234, 1234, 1, 1233, new Tally(1233, 0, 0)));
        assertThat(memory.noted).hasSize(1);
    }

    /// Frozen for longer than its hold, and back when another works: it stops, and nothing counts twice.
    @Test
    void stopsWhenAnotherHasTakenOver() {
        var frozen = new TestSheet() {
            @Override
            public Tally write(List<Row> rows, LocalDate day) {
                if (written.isEmpty()) {
                    now = now.plus(Duration.ofMinutes(10));
                    var other = new TestSheet();
                    assertThat(running(other).runNext("b")).isTrue();
                    assertThat(other.written).hasSize(1234);
                }
                return super.write(rows, day);
            }
        };
        send(Mode.ALL_OR_NOTHING, names(1234));
        running(frozen).runNext("a");
        assertThat(frozen.written).hasSize(500);
        assertThat(memory.one().stage().status()).isEqualTo(Stage.Status.DONE);
        assertThat(memory.one().progress()).isEqualTo(new Progress(1234, 1234, 0, 1234, new Tally(1234, 0, 0)));
    }

    @Test
    void givesUpAFileThatEndsEveryProcess() {
        var deadly = new TestSheet() {
            @Override
            public Checked check(Row row, ReachableGrids grids, LocalDate day) {
                throw new IllegalStateException("killed");
            }
        };
        send(Mode.ALL_OR_NOTHING, names(3));
        for (int i = 0; i < Import.MOST_ATTEMPTS; i++) {
            assertThatThrownBy(() -> running(deadly).runNext("a")).hasMessage("killed");
            now = now.plus(Import.HELD).plusSeconds(1);
        }
        running(deadly).runNext("a");
        assertThat(memory.one().stage().status()).isEqualTo(Stage.Status.REFUSED);
        assertThat(running(deadly).runNext("a")).isFalse();
    }

    @Test
    void refusesAFileThatIsNoWorkbook() {
        memory.receive(order(Mode.VALID_ROWS), new byte[] {1, 2, 3, 4, 5});
        running(new TestSheet()).runNext("a");
        assertThat(memory.one().stage()).isEqualTo(new Stage.Refused("workbook-unreadable", List.of(), now));
    }

    private RunningImports running(Sheet sheet) {
        var reading = new Reading(memory, memory, Excel.workbooks(), Memory.anywhere(), () -> now);
        return new RunningImports(memory, memory, List.of(sheet), reading, () -> now);
    }

    private void send(Mode mode, List<String> names) {
        var rows = names.stream().map(name -> List.<Object>of(name, "", "甲")).toList();
        memory.receive(order(mode), TestWorkbooks.of("物", List.of("名称", "备注", "类别"), rows));
    }

    private Import.Order order(Mode mode) {
        return new Import.Order(
                ID,
                Register.THINGS,
                mode,
                "town-officer",
                Set.of("500114001000"),
                new Uploads.Kept(List.of("U1"), 1, "00"),
                now);
    }

    private static List<String> names(int count) {
        var names = new ArrayList<String>();
        IntStream.range(0, count).mapToObj(i -> "路灯" + i).forEach(names::add);
        Collections.reverse(names);
        return names;
    }
}
