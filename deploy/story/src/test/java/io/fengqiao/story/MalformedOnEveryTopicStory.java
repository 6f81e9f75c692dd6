package io.fengqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import io.fengqiao.local.departments.MalformedRecords;
import io.fengqiao.local.departments.MalformedRecords.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Twelve kinds of malformed records on every topic somebody reads: each is parked or refused with a reason
/// by who would have acted on it, and the partitions go on (R5, P9).
class MalformedOnEveryTopicStory {
    private static final Set<String> FINAL = Set.of("PARKED", "REFUSED");

    private final Suite suite = Suite.running();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "directory, grid-service, directory.division-described.v1, /grid-service",
        "grid.events, grid-service, grid.dispute-reported.v1, /grid-service",
        "dispute.events, dispute-service, dispute.dispatched.v1, /dispute-service",
        "mediation.events, mediation-service, mediation.mediator-assigned.v1, /mediation-service",
        "intake.police-110, dispute-service, intake.case-reported.v1, /departments/police-110",
        "intake.hotline-12348, dispute-service, intake.case-reported.v1, /departments/hotline-12348",
        "intake.petition, dispute-service, intake.case-reported.v1, /departments/petition",
        "intake.court, dispute-service, intake.case-reported.v1, /departments/court",
    })
    void eachIsKeptWithAReasonAndThePartitionsGoOn(String topic, String contract, String type, String source)
            throws ExecutionException, InterruptedException {
        var sample = Contracts.of(contract).sample(type).getBytes(StandardCharsets.UTF_8);
        var malformed = new MalformedRecords(topic, type, source, sample);
        var keys = new TreeMap<String, Kind>();
        Map<String, Object> settings = Map.of("bootstrap.servers", suite.fleet().bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Kind kind : Kind.values()) {
                var key = "malformed-" + kind + "-" + System.nanoTime();
                keys.put(key, kind);
                producer.send(malformed.record(kind, key)).get();
            }
        }
        var readers = Topics.ofTheSuite().readersOf(topic);
        assertThat(readers).isNotEmpty();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var kept = new TreeSet<Kind>();
            for (String reader : readers) {
                parkedBy(reader, topic).forEach((key, reason) -> {
                    if (keys.containsKey(key)) {
                        assertThat(reason).isNotBlank();
                        kept.add(keys.get(key));
                    }
                });
            }
            assertThat(kept).containsExactlyInAnyOrder(Kind.values());
        });
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(lag(readers, topic))
                        .as("records left unread")
                        .isZero());
    }

    private Map<String, String> parkedBy(String reader, String topic) {
        var found = new TreeMap<String, String>();
        var area = reader.substring(0, reader.indexOf('-'));
        var after = "";
        do {
            var page = suite.api().as("operator").get("/api/" + area + "/parked?limit=200&topic=" + topic + after);
            page.body().path("items").forEach(row -> {
                if (FINAL.contains(row.path("status").asString())) {
                    found.put(row.path("key").asString(), row.path("reason").asString());
                }
            });
            after = page.body().path("next").isString()
                    ? "&after=" + page.body().path("next").asString()
                    : "";
        } while (!after.isEmpty());
        return found;
    }

    private long lag(List<String> readers, String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", suite.fleet().bootstrapServers()))) {
            var ends = new HashMap<TopicPartition, Long>();
            var described = admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .values()
                    .iterator()
                    .next()
                    .get();
            for (var one : described.partitions()) {
                var partition = new TopicPartition(topic, one.partition());
                ends.put(
                        partition,
                        admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                                .partitionResult(partition)
                                .get()
                                .offset());
            }
            long lag = 0;
            for (String reader : readers) {
                var group = reader + "-"
                        + (!reader.equals("dispute-service") && topic.startsWith("intake.") ? "intake" : topic);
                var read = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get();
                for (var end : ends.entrySet()) {
                    var at = read.get(end.getKey());
                    lag += at == null ? end.getValue() : end.getValue() - at.offset();
                }
            }
            return lag;
        }
    }
}
