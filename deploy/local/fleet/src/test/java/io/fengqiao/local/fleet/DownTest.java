package io.fengqiao.local.fleet;

import static io.fengqiao.local.fleet.ProcessName.GRID_SERVICE;
import static io.fengqiao.local.fleet.ProcessName.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left running by a launcher that went away is found and stopped, and nothing else is.
class DownTest {

    @TempDir
    Path directory = Path.of("");

    private Play play = Play.in(directory);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void begin() {
        play = Play.in(directory);
    }

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(play.running()).isZero();
    }

    private int run(String... words) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new FleetProgram(out, false).run(List.of(words));
    }

    private int down() {
        return run("down", "--data", directory.toString());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void stopsInOrderWhatRunsWithoutItsLauncher() {
        play.set(play.serving(STORE), play.serving(GRID_SERVICE)).start(() -> {});

        assertThat(down()).isZero();

        assertThat(play.written())
                .containsExactly("store started", "grid-service started", "grid-service stopped", "store stopped");
        assertThat(said()).contains("Stopped 2 processes");
        assertThat(down()).isZero();
        assertThat(said()).contains("Nothing runs with the data in " + directory);
    }

    @Test
    void aSecondUpSaysWhatRuns() {
        play.set(play.serving(STORE), play.serving(GRID_SERVICE)).start(() -> {});

        var code = run("up", "--data", directory.toString());

        assertThat(code).isEqualTo(2);
        assertThat(said())
                .contains("runs already")
                .contains("grid-service")
                .contains("Not among them: broker")
                .contains("deploy/local/down");
        assertThat(play.running()).isEqualTo(2);
        down();
    }

    @Test
    void leavesAloneWhoGotTheNumberOfAProcessThatEnded() {
        var set = play.set(play.serving(GRID_SERVICE));
        set.start(() -> {});
        var runFile = new RunFile(play.directories());
        var real = runFile.noted().getFirst();

        runFile.write(List.of(
                new RunningProcess(real.name(), real.pid(), real.started().minus(Duration.ofHours(1)), real.ports()),
                // The number of this test, with its true start, but another command.
                new RunningProcess(
                        STORE,
                        ProcessHandle.current().pid(),
                        ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH),
                        List.of(1))));

        assertThat(down()).isZero();
        assertThat(said()).contains("Nothing runs");
        assertThat(play.running()).isEqualTo(1);
        set.stop();
    }

    @Test
    void saysWhatToDoWithAListThatCannotBeRead() throws IOException {
        play.directories().create();
        Files.writeString(new RunFile(play.directories()).path(), "{\"processes\": [{\"name\": \"castle\"");

        assertThat(down()).isEqualTo(1);
        assertThat(said()).contains("cannot be read").contains("delete it");
    }

    @Test
    void explainsItsWords() {
        assertThat(run("up", "--help")).isZero();
        assertThat(run("up", "--faster")).isEqualTo(2);
        assertThat(run("up", "--port-offset", "many")).isEqualTo(2);
        assertThat(run("up", "--data")).isEqualTo(2);
        assertThat(said())
                .contains("--detach")
                .contains("unknown option --faster")
                .contains("--port-offset many (expected: 0 to 30000)")
                .contains("--data needs a value");
    }
}
