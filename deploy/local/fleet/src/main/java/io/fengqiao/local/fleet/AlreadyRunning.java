package io.fengqiao.local.fleet;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// A set of before that still runs, wholly or in part.
record AlreadyRunning(Path root, List<RunningProcess> alive) {

    FleetProblem asProblem() {
        var running = EnumSet.noneOf(ProcessName.class);
        alive.forEach(process -> running.add(process.name()));
        var missing = EnumSet.complementOf(running);
        return FleetProblem.notFree("""
            A set of processes with the data in %s runs already:
            %s%s
            What to do: use it, or stop it with deploy/local/down\
            """.formatted(root, list(), without(missing)));
    }

    private String list() {
        return alive.stream()
                .map(process -> "  %-20s process %d, port %d"
                        .formatted(
                                process.name().label(),
                                process.pid(),
                                process.ports().getFirst()))
                .collect(Collectors.joining("\n"));
    }

    private static String without(EnumSet<ProcessName> missing) {
        return missing.isEmpty()
                ? ""
                : "\nNot among them: "
                        + missing.stream().map(ProcessName::label).collect(Collectors.joining(", "));
    }
}
