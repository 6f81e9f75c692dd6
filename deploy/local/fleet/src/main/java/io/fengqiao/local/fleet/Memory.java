package io.fengqiao.local.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/// How much memory processes hold, as the system counts it.
final class Memory {
    private static final long KIB = 1024;

    private Memory() {}

    /// In bytes; pages that processes share are counted for each, so the truth is a little less.
    static long resident(Collection<ProcessHandle> processes) {
        return processes.stream()
                .mapToLong(process -> residentKib(process.pid()) * KIB)
                .sum();
    }

    private static long residentKib(long pid) {
        try {
            var status = Path.of("/proc", Long.toString(pid), "status");
            return Files.exists(status) ? fromProc(status) : fromPs(pid);
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }

    private static long fromProc(Path status) throws IOException {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }

    private static long fromPs(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
    }
}
