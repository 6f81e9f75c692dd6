package io.fengqiao.dispute.standing.mongo;

import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.dispute.RunningDisputes;
import io.fengqiao.dispute.Surroundings;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.standing.Line;
import io.fengqiao.dispute.standing.Notice;
import io.fengqiao.dispute.standing.bus.Following;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/// Lines can be made again from the topic, and come out the same (R10): those of disputes that were merged
/// and split, too.
@RunningDisputes
class RebuiltLinesTest {
    private static final String LEDGER = "/api/dispute/disputes/";
    private static final String OFFICER = "village-officer-" + VILLAGE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    AggregateStore store;

    @Autowired
    Inboxes inboxes;

    @Autowired
    Vault vault;

    @Autowired
    MongoTemplate mongo;

    @Value("${spring.kafka.bootstrap-servers}")
    String servers;

    private Surroundings others;

    @BeforeEach
    void surround() {
        others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
    }

    @Test
    void linesRebuiltFromTheTopicAreTheLiveOnesAlsoOfWhatWasMergedAndSplit() throws InterruptedException {
        var older = reported("RL-1");
        var younger = reported("RL-2");
        var whole = reported("RL-3");
        assertThat(post(younger + "/mergers", Map.of("into", older, "reason", "同一堵墙的纠纷"))
                        .path("outcome")
                        .asString())
                .isEqualTo("MERGED");
        var part = Map.of(
                "kind", "labour", "account", "欠薪", "parties", List.of(Map.of("role", "APPLICANT", "name", "赵秀兰")));
        var parts = post(whole + "/splits", Map.of("parts", List.of(part, part), "ends", true, "reason", "两件事"))
                .path("parts");
        var ids = new ArrayList<>(List.of(older, younger, whole));
        parts.forEach(id -> ids.add(id.asString()));
        assertThat(ids).hasSize(5);
        others.mediatorAssigned(older, 1, "mediator-" + VILLAGE + "-1");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(String.valueOf(lines("lines", ids).get(older)))
                                .contains("stage=ACCEPTED"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(String.valueOf(lines("lines", ids).get(younger)))
                                .contains("outcome=MERGED"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lines("lines", ids)).hasSize(5));

        var topic = records(Set.copyOf(ids));
        rebuild("lines-in-one-go", List.of(topic));
        rebuild("lines-with-batches-again", batches(topic, new Random(7)));
        var rebuilt = lines("lines-in-one-go", ids);
        assertThat(rebuilt).hasSize(5);
        assertThat(lines("lines-with-batches-again", ids)).isEqualTo(rebuilt);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lines("lines", ids)).isEqualTo(rebuilt));
    }

    private JsonNode post(String path, Object body) {
        var answer = api.as(OFFICER).post(LEDGER + path, body);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private String reported(String reference) {
        others.reportFromGrid(gridReport(reference, VILLAGE));
        var id = DisputeId.of(Channel.GRID, reference).value();
        await().atMost(PATIENCE).until(() -> api.as(OFFICER).get(LEDGER + id).status() == 200);
        return id;
    }

    private void rebuild(String collection, List<List<ConsumerRecord<String, byte[]>>> batches)
            throws InterruptedException {
        Aggregates<Line, Document, Notice> lines = store.open(new LineMapping(collection), (_, _) -> {
            throw new AssertionError("a rebuilt line tells nobody");
        });
        var inbox = Following.disputes(inboxes.into(lines), vault);
        for (var batch : batches) {
            inbox.receive(batch);
        }
    }

    /// A reader that lost its place goes back a while, as after a rebalance.
    private static List<List<ConsumerRecord<String, byte[]>>> batches(
            List<ConsumerRecord<String, byte[]>> all, Random random) {
        var batches = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(4));
            batches.add(all.subList(from, to));
            from = to < all.size() && random.nextInt(3) == 0 ? Math.max(0, to - random.nextInt(6)) : to;
        }
        return batches;
    }

    /// What a line shows and who may see it; not how often it was written, nor what still has to be counted.
    private Map<String, String> lines(String collection, List<String> ids) {
        var lines = new HashMap<String, String>();
        for (Document document : mongo.getCollection(collection).find()) {
            if (ids.contains(document.getString("_id"))) {
                var state = new Document(document.get("state", Document.class));
                state.remove("uncounted");
                state.remove("uncountedSince");
                lines.put(
                        document.getString("_id"),
                        state + "|" + document.get("areas") + "|" + document.get("units") + "|"
                                + document.get("people"));
            }
        }
        return lines;
    }

    private List<ConsumerRecord<String, byte[]>> records(Set<String> keys) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("dispute.events").stream()
                    .map(info -> new TopicPartition("dispute.events", info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                for (var message : consumer.poll(Duration.ofMillis(100))) {
                    if (message.key() != null && keys.contains(message.key())) {
                        all.add(message);
                    }
                }
            }
            all.sort(Comparator.comparingInt((ConsumerRecord<String, byte[]> one) -> one.partition())
                    .thenComparingLong(ConsumerRecord::offset));
            return all;
        }
    }
}
