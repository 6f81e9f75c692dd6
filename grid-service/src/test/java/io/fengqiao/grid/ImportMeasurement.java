package io.fengqiao.grid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.grid.registers.imports.TestWorkbooks;
import io.fengqiao.grid.registers.residents.IdNumbers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// 100,000 residents from Excel (S95), in a service of 256 MiB heap in a process of its own beside a store
/// in its own:
///
/// ```
/// mvn -pl grid-service test -Dtest=ImportMeasurement
/// ```
///
/// Its name keeps it out of the ordinary build. It prints what was measured, and fails when a row is
/// lost or doubled.
class ImportMeasurement {
    private static final int ROWS = 100_000;
    private static final String OFFICER = "district-officer";
    private static final String IMPORTS = "/api/grid/imports?register=RESIDENTS&mode=ALL_OR_NOTHING";
    private static final Duration PATIENCE = Duration.ofMinutes(9);

    @TempDir
    private Path directory;

    private Processes processes = new Processes(Path.of(""));

    @BeforeEach
    void start() throws IOException {
        processes = new Processes(directory);
        processes.startStore();
        processes.startService();
    }

    @AfterEach
    void stop() {
        processes.close();
    }

    @Test
    void importsAHundredThousandResidentsInBoundedMemory() throws IOException {
        var file = file();
        long begun = System.nanoTime();
        var sent = processes.files().post(OFFICER, IMPORTS, "hundred-thousand-1", file);
        long kept = System.nanoTime();
        assertThat(sent.status()).as(new String(sent.bytes(), UTF_8)).isEqualTo(202);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !isBefore("WRITING", sent.location()));
        long checked = System.nanoTime();
        finish(sent.location());
        long written = System.nanoTime();
        assertThat(get(sent.location()).path("created").asInt()).isEqualTo(ROWS);
        System.out.printf(
                "file of %,d rows: %.1f MiB; kept in %.1f s%n", ROWS, file.length / 1048576.0, seconds(begun, kept));
        System.out.printf("checked: %.1f s, %,.0f rows/s%n", seconds(kept, checked), ROWS / seconds(kept, checked));
        System.out.printf(
                "written: %.1f s, %,.0f rows/s%n", seconds(checked, written), ROWS / seconds(checked, written));
        System.out.printf("together: %.1f s, %,.0f rows/s%n", seconds(begun, written), ROWS / seconds(begun, written));
        System.out.println(processes.memory());

        var again = processes.files().post(OFFICER, IMPORTS, "hundred-thousand-2", file);
        finish(again.location());
        assertThat(get(again.location()).path("unchanged").asInt()).isEqualTo(ROWS);
        System.out.printf("again, nothing new: %.1f s%n", seconds(written, System.nanoTime()));

        long asked = System.nanoTime();
        var out = processes.files().postJson(OFFICER, "/api/grid/exports", "{\"register\":\"RESIDENTS\"}");
        System.out.printf(
                "handed out, masked: %.1f s, %.1f MiB%n",
                seconds(asked, System.nanoTime()), out.bytes().length / 1048576.0);
        System.out.println(processes.memory());
    }

    @Test
    void goesOnAfterAKillInTheMiddleOfWriting() throws IOException {
        var sent = processes.files().post(OFFICER, IMPORTS, "hundred-thousand-3", file());
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(sent.location()).path("written").asInt() > 30_000);
        processes.killService();
        long killed = System.nanoTime();
        processes.startService();
        assertThat(get(sent.location()).path("status").asString()).isEqualTo("WRITING");
        finish(sent.location());
        var done = get(sent.location());
        assertThat(done.path("written").asInt()).isEqualTo(ROWS);
        assertThat(done.path("created").asInt() + done.path("unchanged").asInt())
                .isEqualTo(ROWS);
        System.out.printf(
                "killed in the middle: done %.0f s later; %d rows of the batch whose count was lost written again%n",
                seconds(killed, System.nanoTime()), done.path("unchanged").asInt());
        var again = processes.files().post(OFFICER, IMPORTS, "hundred-thousand-4", file());
        finish(again.location());
        assertThat(get(again.location()).path("unchanged").asInt()).isEqualTo(ROWS);
    }

    private void finish(String location) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get(location).path("endedAt").isString());
        assertThat(get(location).path("status").asString()).isEqualTo("DONE");
    }

    private boolean isBefore(String status, String location) {
        var now = get(location).path("status").asString();
        return !now.equals(status) && !now.equals("DONE");
    }

    private JsonNode get(String location) {
        return processes.files().get(OFFICER, location).body();
    }

    /// 440 grids with some 230 residents each.
    private byte[] file() throws IOException {
        var villages = processes.villages();
        var out = new ByteArrayOutputStream();
        TestWorkbooks.write(
                out,
                "实有人口",
                BaseDataTest.HEADINGS,
                ROWS,
                i -> List.of(
                        villages.get(i % villages.size()) + (i / villages.size() % 2 == 0 ? "001" : "002"),
                        "张" + (char) ('一' + i % 5000),
                        IdNumbers.of(i),
                        "138%08d".formatted(i),
                        i % 7 == 0 ? "流动人口" : "户籍人口",
                        "文汇街道" + i % 300 + "号" + i / 300 + "室",
                        "H" + i / 3,
                        "2026-11-01"));
        return out.toByteArray();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
