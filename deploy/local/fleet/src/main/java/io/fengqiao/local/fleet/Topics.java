package io.fengqiao.local.fleet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.jspecify.annotations.Nullable;

/// Makes on the broker what the file names and the broker has not. A topic that is there stays as it is.
record Topics(List<TopicsFile.Topic> wanted) {

    void make(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200);
        try (var admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get();
            var byThere = wanted.stream().collect(Collectors.partitioningBy(topic -> there.contains(topic.name())));
            requirePartitions(admin, byThere.getOrDefault(true, List.of()));
            admin.createTopics(newTopics(byThere.getOrDefault(false, List.of())))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            throw FleetProblem.failed("the topics cannot be made on " + bootstrapServers + ": " + failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw FleetProblem.failed("interrupted while making the topics");
        }
    }

    private static List<NewTopic> newTopics(Collection<TopicsFile.Topic> topics) {
        return topics.stream()
                .map(topic ->
                        new NewTopic(topic.name(), topic.partitions(), topic.replication()).configs(topic.settings()))
                .toList();
    }

    /// Another number of partitions would send a dispute's next record to another partition than its last.
    /// Asked only of what was there before: a broker may not know yet what it has just made.
    private static void requirePartitions(Admin admin, List<TopicsFile.Topic> before)
            throws ExecutionException, InterruptedException {
        var names = before.stream().map(TopicsFile.Topic::name).toList();
        var found = admin.describeTopics(names).allTopicNames().get();
        var wrong = before.stream()
                .filter(topic -> partitions(found.get(topic.name())) != topic.partitions())
                .map(topic -> topic.name() + " has " + partitions(found.get(topic.name())) + " partitions (expected: "
                        + topic.partitions() + ")")
                .collect(Collectors.joining("\n  "));
        if (!wrong.isEmpty()) {
            throw FleetProblem.failed("Topics made by an older file do not fit:\n  " + wrong
                    + "\nWhat to do: deploy/local/up --reset (local data are removed)");
        }
    }

    private static int partitions(@Nullable TopicDescription topic) {
        return topic == null ? 0 : topic.partitions().size();
    }
}
