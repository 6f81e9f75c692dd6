package io.fengqiao.local.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The processes of the suite as `deploy/local/up` notes them. CPU time is the operating system's own
/// account of each.
final class SuiteProcesses {
    private record Noted(long pid, int port) {}

    private final Map<String, Noted> all;

    private SuiteProcesses(Map<String, Noted> all) {
        this.all = all;
    }

    /// None where nothing is noted, or nothing that can be read: then CPU is not measured.
    static SuiteProcesses under(Path data) {
        var noted = new LinkedHashMap<String, Noted>();
        try {
            var file = data.resolve("run").resolve("fleet.json");
            var document = Files.exists(file) ? Files.readString(file) : "{}";
            for (var entry : new JsonMapper().readTree(document).path("processes")) {
                noted.put(
                        entry.path("name").asString(""),
                        new Noted(
                                entry.path("pid").asLong(0),
                                entry.path("ports").path(0).asInt(0)));
            }
        } catch (IOException | JacksonException unreadable) {
            noted.clear();
        }
        return new SuiteProcesses(noted);
    }

    int port(String process, int otherwise) {
        var noted = all.get(process);
        return noted == null || noted.port() == 0 ? otherwise : noted.port();
    }

    /// What all of them have used so far; nothing where one of them is not there.
    Map<String, Duration> cpu() {
        var used = new LinkedHashMap<String, Duration>();
        all.forEach((name, noted) -> handle(noted)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .ifPresent(time -> used.put(name, time)));
        return used.size() == all.size() ? used : Map.of();
    }

    /// Their flags, alike ones once: where the cache lies does not matter, that there is one does.
    Map<List<String>, List<String>> flags() {
        var flags = new LinkedHashMap<List<String>, List<String>>();
        all.forEach((name, noted) ->
                flags.computeIfAbsent(flags(noted), _ -> new ArrayList<>()).add(name));
        return flags;
    }

    private static List<String> flags(Noted noted) {
        return handle(noted)
                .flatMap(handle -> handle.info().arguments())
                .map(arguments -> List.of(arguments).stream()
                        .filter(argument -> argument.startsWith("-X"))
                        .map(argument -> argument.startsWith("-XX:AOTCache=") ? "-XX:AOTCache" : argument)
                        .toList())
                .orElse(List.of());
    }

    /// Microseconds for each of `count`, all processes together.
    static OptionalDouble microsEach(Map<String, Duration> before, Map<String, Duration> after, int count) {
        if (before.isEmpty() || !before.keySet().equals(after.keySet())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((sum(after) - sum(before)) / 1_000.0 / count);
    }

    private static double sum(Map<String, Duration> used) {
        return used.values().stream().mapToLong(Duration::toNanos).sum();
    }

    private static Optional<ProcessHandle> handle(Noted noted) {
        return ProcessHandle.of(noted.pid());
    }
}
