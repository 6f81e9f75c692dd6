package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A set of played programs in a directory of its own.
record Play(Directories directories) {

    static Play in(Path directory) {
        return new Play(new Directories(directory, directory.resolve("images")));
    }

    ProcessSet set(Program... programs) {
        return set(Duration.ofSeconds(60), Duration.ofSeconds(20), programs);
    }

    ProcessSet set(Duration toStart, Duration toStop, Program... programs) {
        return new ProcessSet(
                directories, Arrays.asList(programs), Progress.SILENT, new ProcessSet.Timing(toStart, toStop));
    }

    Program serving(ProcessName name) {
        return played("serves", name, freePort());
    }

    Program played(String how, ProcessName name, int port) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                RunningProcess.mark(name),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                PlayedProgram.class.getName(),
                how,
                name.label(),
                Integer.toString(port),
                diary().toString());
        var readiness = name.isFoundation()
                ? new Readiness.Says("ready on 127.0.0.1:" + port)
                : new Readiness.Answers(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
        return new Program(name, command, Map.of(), List.of(port), readiness);
    }

    Path diary() {
        return directories.root().resolve("diary");
    }

    List<String> written() {
        try {
            return Files.exists(diary()) ? Files.readAllLines(diary()) : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Programs that carry our mark and write this diary.
    long running() {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(diary().toString()::equals))
                .count();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
