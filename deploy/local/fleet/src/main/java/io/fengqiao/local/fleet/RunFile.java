package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Which processes were started and not yet stopped, in a file, so that `down` finds them when the
/// launcher is gone.
final class RunFile {
    private final Path file;

    RunFile(Directories directories) {
        this.file = directories.run().resolve("fleet.json");
    }

    Path path() {
        return file;
    }

    /// Those of the noted processes that still run.
    List<RunningProcess> alive() {
        return noted().stream().filter(process -> process.handle().isPresent()).toList();
    }

    List<RunningProcess> noted() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Fields.parse(Files.readString(file)).list("processes").stream()
                    .map(entry -> parse(Fields.of(entry)))
                    .toList();
        } catch (IOException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw FleetProblem.failed(
                    "%s cannot be read. If none of our processes runs (`ps -ef | grep fengqiao.process`), delete it."
                            .formatted(file));
        }
    }

    private static RunningProcess parse(Fields entry) {
        var label = entry.text("name");
        return new RunningProcess(
                ProcessName.of(label).orElseThrow(() -> new IllegalArgumentException("no process is called " + label)),
                entry.number("pid"),
                Instant.parse(entry.text("started")),
                entry.list("ports").stream()
                        .map(port -> Integer.parseInt(port.toString()))
                        .toList());
    }

    /// Written aside and moved, so that a reader never finds half a list.
    void write(Collection<RunningProcess> processes) {
        var entries = processes.stream().map(RunFile::format).collect(Collectors.joining(",\n  "));
        try {
            var draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.writeString(draft, "{\"processes\": [\n  " + entries + "\n]}\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    private static String format(RunningProcess process) {
        return "{\"name\": \"%s\", \"pid\": %d, \"started\": \"%s\", \"ports\": %s}"
                .formatted(process.name().label(), process.pid(), process.started(), process.ports());
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot delete " + file, failed);
        }
    }
}
