package io.fengqiao.assessment.facts.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.assessment.RandomLives;
import io.fengqiao.assessment.facts.AssessedDispute;
import io.fengqiao.assessment.facts.bus.Following;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.inbox.Inbox;
import io.fengqiao.chassis.inbox.Inboxes;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/// Everything here can be made again from the topic, and comes out the same (R10).
@RunningService
class RebuildTest {
    private static final int LIVES = 150;
    private static final String PREFIX = "DR";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    AggregateStore store;

    @Autowired
    Inboxes inboxes;

    @Autowired
    MongoTemplate mongo;

    @Value("${spring.kafka.bootstrap-servers}")
    String servers;

    @Test
    void factsRebuiltFromTheTopicAreTheLiveOnes() throws InterruptedException {
        var lives = new RandomLives(47, LIVES, PREFIX);
        lives.toldInterleaved().forEach(event -> event.send(bus));
        // A publisher that died before it noted what was told tells it again: duplicates and steps backwards.
        lives.someToldAgain().forEach(event -> event.send(bus));

        var topic = records();
        assertThat(topic).hasSizeGreaterThan(lives.toldInterleaved().size());
        rebuild("rebuilt-in-one-go", List.of(topic));
        rebuild("rebuilt-in-small-batches", batches(topic, new Random(1), false));
        rebuild("rebuilt-with-batches-again", batches(topic, new Random(2), true));
        var rebuilt = states("rebuilt-in-one-go");
        assertThat(rebuilt).hasSize(LIVES);
        assertThat(states("rebuilt-in-small-batches")).isEqualTo(rebuilt);
        assertThat(states("rebuilt-with-batches-again")).isEqualTo(rebuilt);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(states("assessed-disputes")).isEqualTo(rebuilt));

        ratesEqualARecount(lives);
    }

    /// The rates over HTTP, against the lives as they were made up.
    private void ratesEqualARecount(RandomLives lives) {
        describe(RandomLives.TOWN);
        var body = api.as("town-officer-" + RandomLives.TOWN)
                .get("/api/assessment/containment?division=" + RandomLives.TOWN + "&from=2026-01-01&to=2027-12-31")
                .body();
        var rates = new TreeMap<String, List<Long>>();
        for (JsonNode rate : body.path("rates").values()) {
            rates.put(
                    rate.path("indicator").asString(),
                    List.of(
                            rate.path("numerator").asLong(),
                            rate.path("denominator").asLong()));
        }
        assertThat(rates).isEqualTo(lives.recount());
    }

    private void describe(String town) {
        bus.send(
                "directory",
                town,
                "/grid-service",
                "directory.division-described.v1",
                town,
                1,
                Map.of("code", town, "name", "第120街道", "level", "TOWN", "parent", "500114000000"));
        await().until(() -> api.as("town-officer-" + town)
                        .get("/api/assessment/containment")
                        .status()
                == 200);
    }

    private void rebuild(String collection, List<List<ConsumerRecord<String, byte[]>>> batches)
            throws InterruptedException {
        Inbox<AssessedDispute, NoEvents> inbox =
                Following.disputes(inboxes.into(store.open(new AssessedDisputeMapping(collection))));
        for (var batch : batches) {
            inbox.receive(batch);
        }
    }

    /// Cut at random; with `again`, a reader that lost its place goes back a while, as after a rebalance.
    private static List<List<ConsumerRecord<String, byte[]>>> batches(
            List<ConsumerRecord<String, byte[]>> all, Random random, boolean again) {
        var batches = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(90));
            batches.add(all.subList(from, to));
            from = again && random.nextInt(3) == 0 ? Math.max(0, to - random.nextInt(120)) : to;
        }
        return batches;
    }

    /// What is known and who may see it; not how many writes it took.
    private Map<String, String> states(String collection) {
        var states = new HashMap<String, String>();
        for (Document document : mongo.getCollection(collection).find()) {
            if (document.getString("_id").startsWith(PREFIX)) {
                states.put(
                        document.getString("_id"),
                        document.get("state") + "|" + document.get("areas") + "|" + document.get("units"));
            }
        }
        return states;
    }

    private List<ConsumerRecord<String, byte[]>> records() {
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
                    if (message.key() != null && message.key().startsWith(PREFIX)) {
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
