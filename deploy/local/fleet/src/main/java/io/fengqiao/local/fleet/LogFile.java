package io.fengqiao.local.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// What a process wrote. Each start begins a new file; the three before are kept.
record LogFile(Path path) {
    private static final int KEPT = 3;

    static LogFile of(Path directory, ProcessName process) {
        return new LogFile(directory.resolve(process.label() + ".log"));
    }

    void rotate() {
        try {
            for (var age = KEPT; age > 0; age--) {
                var younger = age == 1 ? path : aged(age - 1);
                if (Files.exists(younger)) {
                    Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.writeString(path, "");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot begin " + path, failed);
        }
    }

    private Path aged(int age) {
        return path.resolveSibling(path.getFileName() + "." + age);
    }

    boolean contains(String line) {
        return text().contains(line);
    }

    /// Without the frames of stack traces: thirty of them would hide what happened.
    List<String> lastLines(int count) {
        var lines = text().lines().filter(line -> !line.startsWith("\tat ")).toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private String text() {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
