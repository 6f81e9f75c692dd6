package io.fengqiao.local.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A process as it was noted when it was started. Numbers are used again by the system: before anything is
/// done to a process with this number, its start time and its command must show that it is still
/// the same one.
record RunningProcess(ProcessName name, long pid, Instant started, List<Integer> ports) {
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    static String mark(ProcessName process) {
        return "-Dfengqiao.process=" + process.label();
    }

    static RunningProcess of(Program program, ProcessHandle handle) {
        var started = handle.info().startInstant().orElseGet(Instant::now);
        return new RunningProcess(program.name(), handle.pid(), started, program.ports());
    }

    /// The process, if it is alive and ours.
    Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle handle) {
        var info = handle.info();
        var sameStart = info.startInstant()
                .map(start -> Duration.between(start, started).abs().compareTo(CLOCK_GRAIN) <= 0)
                .orElse(false);
        // A system that does not tell arguments leaves the start time as the only proof.
        var sameCommand = info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(mark(name)))
                .orElse(true);
        return sameStart && sameCommand;
    }
}
