package io.fengqiao.local.fleet;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// A process we started.
final class Child {
    /// What a user has set for programs of their own must not reach ours: they get what the blueprint says.
    private static final List<String> FOREIGN = List.of("SPRING_", "SERVER_", "MANAGEMENT_", "LOGGING_");

    private final Program program;
    private final LogFile log;
    private final Process process;
    private final long startedAt = System.nanoTime();

    private Child(Program program, LogFile log, Process process) {
        this.program = program;
        this.log = log;
        this.process = process;
    }

    static Child start(Program program, Path logs) {
        var log = LogFile.of(logs, program.name());
        log.rotate();
        var builder = new ProcessBuilder(Session.ofItsOwn(program.command()))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.path().toFile()));
        builder.environment().keySet().removeIf(name -> FOREIGN.stream().anyMatch(name::startsWith));
        builder.environment().putAll(program.environment());
        try {
            return new Child(program, log, builder.start());
        } catch (IOException failed) {
            throw FleetProblem.failed(program.name().label() + " cannot be started: " + failed.getMessage());
        }
    }

    ProcessName name() {
        return program.name();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    RunningProcess note() {
        return RunningProcess.of(program, process.toHandle());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// The ports were free before it started, and it lives after it was asked: so it was this
    /// process that answered.
    boolean isReady() {
        return isReady(program.readiness());
    }

    boolean isReady(Readiness readiness) {
        return readiness.isShownBy(log) && process.isAlive();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /// SIGKILL: it gets no chance to tidy up.
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw FleetProblem.failed(name().label() + " survived SIGKILL for 10 s");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw FleetProblem.failed("interrupted while killing " + name().label());
        }
    }

    FleetProblem end() {
        return FleetProblem.failed("""
            %s ended with code %d before it was ready. Its last lines:

            %s

            The whole log: %s\
            """.formatted(name().label(), process.exitValue(), lastLines(), log.path()));
    }

    FleetProblem tooSlow(Duration patience) {
        return FleetProblem.failed("""
            %s was not ready within %d s. Its last lines:

            %s

            The whole log: %s\
            """.formatted(name().label(), patience.toSeconds(), lastLines(), log.path()));
    }

    private String lastLines() {
        var lines = log.lastLines(30);
        return lines.isEmpty()
                ? "  (it wrote nothing)"
                : lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    int exitCode() {
        return process.exitValue();
    }
}
