package io.fengqiao.chassis.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// The topics of the suite, as `deploy/kafka/topics.yaml` lists them: who publishes, who reads, which types.
public final class Topics {
    static final int PARTITIONS_IN_TESTS = 3;

    /// A topic's row.
    public record Topic(String name, String publisher, List<String> readers, List<String> types) {}

    private final List<Topic> topics;

    private Topics(List<Topic> topics) {
        this.topics = topics;
    }

    public static Topics ofTheSuite() {
        return of(Repository.root());
    }

    static Topics of(Path suite) {
        try (var file = Files.newBufferedReader(suite.resolve("deploy/kafka/topics.yaml"))) {
            Map<String, List<Map<String, Object>>> yaml = new Yaml().load(file);
            return new Topics(yaml.getOrDefault("topics", List.of()).stream()
                    .map(row -> new Topic(
                            String.valueOf(row.get("name")),
                            String.valueOf(row.get("publisher")),
                            strings(row.get("readers")),
                            strings(row.get("events"))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    List<Topic> all() {
        return topics;
    }

    public List<String> names() {
        return topics.stream().map(Topic::name).toList();
    }

    public Set<String> readBy(String service) {
        return topics.stream()
                .filter(topic -> topic.readers().contains(service))
                .map(Topic::name)
                .collect(Collectors.toSet());
    }

    public List<String> readersOf(String topic) {
        return topics.stream()
                .filter(one -> one.name().equals(topic))
                .flatMap(one -> one.readers().stream())
                .toList();
    }

    public Set<String> typesPublishedBy(String service) {
        return topics.stream()
                .filter(topic -> topic.publisher().equals(service))
                .flatMap(topic -> topic.types().stream())
                .collect(Collectors.toSet());
    }
}
