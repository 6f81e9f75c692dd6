package io.fengqiao.local.fleet;

import static io.fengqiao.local.fleet.ProcessName.BROKER;
import static io.fengqiao.local.fleet.ProcessName.DISPUTE_SERVICE;
import static io.fengqiao.local.fleet.ProcessName.GATEWAY;
import static io.fengqiao.local.fleet.ProcessName.GRID_SERVICE;
import static io.fengqiao.local.fleet.ProcessName.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessSetTest {
    @TempDir
    Path directory = Path.of("");

    private Play play = Play.in(directory);
    private final List<ProcessSet> started = new ArrayList<>();

    @BeforeEach
    void begin() {
        play = Play.in(directory);
    }

    @AfterEach
    void nothingIsLeftRunning() {
        started.forEach(ProcessSet::stop);
        assertThat(play.running()).isZero();
    }

    private ProcessSet kept(ProcessSet set) {
        started.add(set);
        return set;
    }

    @Test
    void startsWhatTheOthersStandOnFirstAndStopsItLast() {
        var set = kept(play.set(
                play.serving(STORE), play.serving(BROKER), play.serving(GRID_SERVICE), play.serving(DISPUTE_SERVICE)));
        var before = new ArrayList<String>();

        set.start(() -> before.addAll(play.written()));
        var running = play.running();
        set.stop();

        assertThat(before).containsExactlyInAnyOrder("store started", "broker started");
        assertThat(running).isEqualTo(4);
        var diary = play.written();
        assertThat(diary.subList(2, 4)).containsExactlyInAnyOrder("grid-service started", "dispute-service started");
        assertThat(diary.subList(4, 6)).containsExactlyInAnyOrder("grid-service stopped", "dispute-service stopped");
        assertThat(diary.subList(6, 8)).containsExactlyInAnyOrder("store stopped", "broker stopped");
        assertThat(play.running()).isZero();
        assertThat(new RunFile(play.directories()).path()).doesNotExist();
    }

    @Test
    void showsTheLastWordsOfWhatDiesAtStartAndStopsTheRest() {
        var set = kept(play.set(play.serving(STORE), play.played("dies", GRID_SERVICE, Play.freePort())));

        assertThatExceptionOfType(FleetProblem.class)
                .isThrownBy(() -> set.start(() -> {}))
                .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(1))
                .withMessageContaining("grid-service ended with code 7")
                .withMessageContaining("first line")
                .withMessageContaining("no licence to run")
                .withMessageContaining(
                        play.directories().logs().resolve("grid-service.log").toString());
        assertThat(play.running()).isZero();
        assertThat(play.written()).contains("store stopped");
    }

    @Test
    void startsNothingWhileAPortIsTaken() throws IOException {
        var grid = play.serving(GRID_SERVICE);
        var port = grid.ports().getFirst();
        try (var stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(stranger.isBound()).isTrue();
            var set = kept(play.set(play.serving(STORE), grid));

            assertThatExceptionOfType(FleetProblem.class)
                    .isThrownBy(() -> set.start(() -> {}))
                    .satisfies(problem -> assertThat(problem.exitCode()).isEqualTo(2))
                    .withMessageContaining("port " + port + " is taken; grid-service wants it")
                    .withMessageContaining("--port-offset");
        }
        assertThat(play.written()).isEmpty();
    }

    @Test
    void doesNotTakeAStrangersAnswerForItsChilds() {
        var stranger = play.serving(GATEWAY);
        kept(play.set(stranger)).start(() -> {});
        var dead = Child.start(
                play.played("dies", GRID_SERVICE, Play.freePort()),
                play.directories().logs());
        await().until(() -> !dead.isAlive());

        assertThat(stranger.readiness().isShownBy(LogFile.of(directory, GATEWAY)))
                .isTrue();
        assertThat(dead.isReady(stranger.readiness())).isFalse();
    }

    @Test
    void killsOneAndStartsItAgainWhileTheOthersStay() {
        var set = kept(play.set(play.serving(STORE), play.serving(GRID_SERVICE)));
        set.start(() -> {});
        var store = set.pid(STORE);
        var first = set.pid(GRID_SERVICE);

        set.kill(GRID_SERVICE);
        var whileDead = new RunFile(play.directories()).alive();
        set.restart(GRID_SERVICE);

        assertThat(whileDead).extracting(RunningProcess::name).containsExactly(STORE);
        assertThat(play.written()).as("killed without a last word").doesNotContain("grid-service stopped");
        assertThat(set.pid(GRID_SERVICE)).isNotEqualTo(first);
        assertThat(set.pid(STORE)).isEqualTo(store);
        assertThat(new RunFile(play.directories()).alive())
                .extracting(RunningProcess::name)
                .containsExactlyInAnyOrder(STORE, GRID_SERVICE);
    }

    @Test
    void restartsWhatStillRuns() {
        var set = kept(play.set(play.serving(GRID_SERVICE)));
        set.start(() -> {});

        set.restart(GRID_SERVICE);

        assertThat(play.written())
                .containsExactly("grid-service started", "grid-service stopped", "grid-service started");
    }

    @Test
    void killsWhatDoesNotStop() {
        var set = kept(play.set(
                Duration.ofSeconds(60),
                Duration.ofMillis(300),
                play.played("stubborn", GRID_SERVICE, Play.freePort())));
        set.start(() -> {});

        set.stop();

        assertThat(play.running()).isZero();
    }

    @Test
    void doesNotWaitForever() {
        var set = kept(play.set(
                Duration.ofSeconds(2), Duration.ofSeconds(10), play.played("silent", GRID_SERVICE, Play.freePort())));

        assertThatExceptionOfType(FleetProblem.class)
                .isThrownBy(() -> set.start(() -> {}))
                .withMessageContaining("grid-service was not ready within 2 s")
                .withMessageContaining("thinking");
        assertThat(play.running()).isZero();
    }

    @Test
    void stopsEverythingIfTheTopicsCannotBeMade() {
        var set = kept(play.set(play.serving(BROKER), play.serving(GRID_SERVICE)));

        assertThatExceptionOfType(FleetProblem.class)
                .isThrownBy(() -> set.start(() -> {
                    throw FleetProblem.failed("no topics");
                }))
                .withMessage("no topics");
        assertThat(play.running()).isZero();
        assertThat(play.written()).doesNotContain("grid-service started");
    }

    @Test
    void keepsTheLogsOfTheLastStarts() throws IOException {
        var set = kept(play.set(play.serving(GRID_SERVICE)));
        set.start(() -> {});
        for (var start = 0; start < 4; start++) {
            set.restart(GRID_SERVICE);
        }

        try (var logs = Files.list(play.directories().logs())) {
            assertThat(logs.map(log -> log.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "grid-service.log", "grid-service.log.1", "grid-service.log.2", "grid-service.log.3");
        }
    }
}
