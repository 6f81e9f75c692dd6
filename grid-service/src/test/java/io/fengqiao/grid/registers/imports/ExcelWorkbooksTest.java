package io.fengqiao.grid.registers.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.registers.imports.TestWorkbooks.Formula;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Workbooks from strangers, honest and otherwise (S95, P9).
class ExcelWorkbooksTest {
    private static final List<String> HEADINGS = List.of("名称", "备注", "类别", "日期");

    private final ExcelWorkbooks workbooks = new ExcelWorkbooks();

    @Test
    void readsRowsByTheirHeadingsInAnyOrder() {
        var rows = read(TestWorkbooks.of(
                "物",
                List.of("类别*", "日期", "名称 *"),
                List.of(List.of("甲", "2026-11-22", " 路灯 "), List.of("乙", 46348, 7))));
        assertThat(rows).extracting(Row::number).containsExactly(2, 3);
        assertThat(rows.getFirst().cells()).isEqualTo(Map.of("name", "路灯", "kind", "甲", "day", "2026-11-22"));
        assertThat(rows.getLast().cells()).isEqualTo(Map.of("name", "7", "kind", "乙", "day", "2026-11-22"));
    }

    @Test
    void leavesOutBlankRowsAndKeepsTheNumbersExcelShows() {
        var rows = read(TestWorkbooks.of(
                "物", HEADINGS, List.of(List.of("", "", ""), List.of("路灯", "", "甲"), List.of("", " ", ""))));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEqualTo(3));
    }

    @Test
    void saysWhichCellsCannotBeReadAndWhy() {
        var rows = read(TestWorkbooks.of(
                "物",
                HEADINGS,
                List.of(
                        List.of(new Formula("1+1"), true, "丙"),
                        List.of("x".repeat(21), 1101051949123100L * 10, ""),
                        List.of("", "备注", "甲"))));
        assertThat(rows)
                .extracting(row -> row.unreadable().stream()
                        .map(fault -> fault.field() + " " + fault.slug())
                        .sorted()
                        .toList())
                .containsExactly(
                        List.of("kind choice-unknown", "name cell-formula", "note cell-no-text"),
                        List.of("kind cell-missing", "name text-too-long", "note cell-digits-lost"),
                        List.of("name cell-missing"));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThat(refusal("hello".getBytes(UTF_8))).isEqualTo("workbook-unreadable");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isEqualTo("workbook-unreadable");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo("workbook-old-or-encrypted");
        assertThat(refusal(zip("readme.txt", "no workbook".getBytes(UTF_8)))).isEqualTo("workbook-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "人口, '名称,类别', workbook-sheet-missing",
        "物, '名称', workbook-heading-missing",
        "物, '名称,类别,颜色', workbook-heading-unknown",
        "物, '名称,类别,名称', workbook-heading-twice",
    })
    void refusesASheetThatIsNotTheTemplates(String sheet, String headings, String slug) {
        assertThat(refusal(TestWorkbooks.of(sheet, List.of(headings.split(",")), List.of())))
                .isEqualTo(slug);
    }

    @Test
    void refusesMoreRowsThanItTakes() {
        var out = new ByteArrayOutputStream();
        TestWorkbooks.write(out, "物", HEADINGS, OpenedSheet.MOST_ROWS + 1, i -> List.of("n", "", "甲"));
        assertThat(refusal(out.toByteArray())).isEqualTo("workbook-too-many-rows");
    }

    /// 300 MiB of blanks pack into some 300 KiB.
    @Test
    void refusesWhatUnpacksBeyondMeasure() {
        var row = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + " ".repeat(30_000) + "</t></is></c></row>";
        assertThat(refusal(withSheet(UnaryOperator.identity(), row, 10_000))).isEqualTo("workbook-too-large-unpacked");
    }

    @Test
    void refusesATagWithoutAnEnd() {
        assertThat(refusal(withSheet(xml -> xml.replace("</sheetData>", "<row x=\"" + "y".repeat(2_000_000) + "\"/>"))))
                .isEqualTo("workbook-too-large-unpacked");
    }

    @ParameterizedTest
    @CsvSource({
        "'<row r=\"2\"><c r=\"ZZZZZ2\"><v>1</v></c></row>', workbook-too-wide",
        "'<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>', workbook-unreadable",
        "'<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>', workbook-unreadable",
        "'<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>', workbook-unreadable",
        "'<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"9\"/></c></row>', workbook-unreadable",
        "'<row r=\"2\"><c', workbook-unreadable",
    })
    void refusesWhatTheLibraryWouldTrust(String row, String slug) {
        assertThat(refusal(withSheet(xml -> xml.replace("</sheetData>", row + "</sheetData>"))))
                .isEqualTo(slug);
    }

    @Test
    void refusesALakeOfArrayFormulas() {
        var cells = IntStream.range(0, 11)
                .mapToObj(i -> "<row r=\"%d\"><c r=\"A%d\"><f t=\"array\" ref=\"A1:Z999\">1</f></c></row>"
                        .formatted(i + 2, i + 2))
                .toList();
        assertThat(refusal(withSheet(xml -> xml.replace("</sheetData>", String.join("", cells) + "</sheetData>"))))
                .isEqualTo("workbook-formulas");
    }

    @Test
    void doesNotFollowEntities() {
        assertThat(refusal(withSheet(xml -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + xml.replaceFirst("<\\?xml.*?\\?>", "")
                                .replace("</sheetData>", "<row r=\"2\"><c r=\"A2\"><v>&e;</v></c></row></sheetData>"))))
                .isEqualTo("workbook-unreadable");
    }

    private List<Row> read(byte[] file) {
        var rows = new ArrayList<Row>();
        try (var opened = workbooks.open(file, new TestSheet())) {
            opened.read().forEachRemaining(rows::add);
        }
        return rows;
    }

    private String refusal(byte[] file) {
        var slug = new StringBuilder();
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(Refusal.class, refusal -> slug.append(refusal.slug()));
        return slug.toString();
    }

    private static byte[] withSheet(UnaryOperator<String> change) {
        return withSheet(change, "", 0);
    }

    private static byte[] withSheet(UnaryOperator<String> change, String row, int times) {
        var whole = TestWorkbooks.of("物", HEADINGS, List.of());
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(whole))
                        .get();
                var zip = new ZipOutputStream(out)) {
            for (var part : Collections.list(in.getEntries())) {
                var bytes = in.getInputStream(part).readAllBytes();
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().contains("worksheets/")) {
                    var sheet = change.apply(new String(bytes, UTF_8)).split("(?=</sheetData>)", 2);
                    zip.write(sheet[0].getBytes(UTF_8));
                    for (int i = 0; i < times; i++) {
                        zip.write(row.getBytes(UTF_8));
                    }
                    zip.write(sheet.length == 1 ? new byte[0] : sheet[1].getBytes(UTF_8));
                } else {
                    zip.write(bytes);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
