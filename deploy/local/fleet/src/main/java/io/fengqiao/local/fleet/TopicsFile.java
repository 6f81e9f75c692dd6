package io.fengqiao.local.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `deploy/kafka/topics.yaml`, as far as a local broker needs it.
final class TopicsFile {
    private TopicsFile() {}

    static List<Topic> read(Path file) {
        try {
            var content = Fields.parse(Files.readString(file));
            var defaults = Fields.of(content.get("defaults"));
            return content.list("topics").stream()
                    .map(entry -> topic(Fields.of(entry), defaults))
                    .toList();
        } catch (IOException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw FleetProblem.failed(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static Topic topic(Fields entry, Fields defaults) {
        var settings = new LinkedHashMap<String, String>();
        defaults.find("config").ifPresent(config -> putAll(settings, Fields.of(config)));
        entry.find("config").ifPresent(config -> putAll(settings, Fields.of(config)));
        settings.put("cleanup.policy", either(entry, defaults, "cleanup"));
        settings.put("retention.ms", milliseconds(either(entry, defaults, "retention")));
        return new Topic(
                entry.text("name"),
                Integer.parseInt(either(entry, defaults, "partitions")),
                Short.parseShort(either(entry, defaults, "replication")),
                Map.copyOf(settings));
    }

    private static void putAll(Map<String, String> settings, Fields config) {
        config.map().forEach((name, value) -> settings.put(String.valueOf(name), local(value)));
    }

    /// A value that differs between a developer's machine and production is written as a map of both.
    private static String local(Object value) {
        return value instanceof Map<?, ?> both ? new Fields(both).text("local") : value.toString();
    }

    private static String milliseconds(String retention) {
        return "forever".equals(retention)
                ? "-1"
                : Long.toString(Duration.parse(retention).toMillis());
    }

    private static String either(Fields entry, Fields defaults, String name) {
        return local(entry.find(name).orElseGet(() -> defaults.get(name)));
    }

    record Topic(String name, int partitions, short replication, Map<String, String> settings) {}
}
