package io.fengqiao.chassis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.files.FileStore;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.parked.ParkedRecord;
import io.fengqiao.chassis.parked.ParkedRecords;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

/// What the chassis promises, whatever store and bus are beneath it.
abstract class ChassisPromises {
    private static final String TOPIC = "grid.events";
    private static final Scope VILLAGE = new Scope(Set.of("500114001001"), Set.of(), Set.of(), false);

    @Autowired
    Aggregates<Letter, LetterMapping.State, Letter.Stamped> letters;

    @Autowired
    TrialService.Copies copies;

    @Autowired
    ParkedRecords parked;

    @Autowired
    FileStore files;

    @Autowired
    Bus bus;

    @Autowired
    Api api;

    @Autowired
    Environment environment;

    @Autowired
    MongoTemplate mongo;

    @Test
    void anEventCountsOnceAndNeverOnTopOfALaterOne() {
        for (long sequence : new long[] {1, 2, 2, 1, 3, 2, 3, 4}) {
            send("once", sequence, sequence * 10);
        }
        await().untilAsserted(() -> assertThat(stamps("once")).containsExactly(10L, 20L, 30L, 40L));
        assertThat(bus.told("assessment.events"))
                .filteredOn(told -> told.subject().equals("once"))
                .extracting(Bus.Told::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void newsLeaveTheirDocumentWhenTheyHaveBeenTold() {
        send("tidy", 1, 1);
        send("tidy", 2, 2);
        await().untilAsserted(() -> assertThat(stamps("tidy")).containsExactly(1L, 2L));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mongo.getCollection("letters").find(Filters.eq("_id", "tidy")))
                        .singleElement()
                        .satisfies(letter -> assertThat(letter.getList("outbox", Document.class))
                                .isEmpty())
                        .satisfies(letter -> assertThat(letter).doesNotContainKey("pending")));
        assertThat(bus.told("assessment.events"))
                .filteredOn(told -> told.subject().equals("tidy"))
                .extracting(Bus.Told::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void aRecordThatHitsABugIsParkedWithTheLaterOnesOfItsKeyBehindItAndOthersGoOn() {
        send("bug", 1, 1);
        send("bug", 2, 666);
        send("bug", 3, 3);
        send("bystander", 1, 1);
        await().untilAsserted(() -> assertThat(stamps("bystander")).containsExactly(1L));
        await().untilAsserted(() -> assertThat(parkedOf("bug"))
                .extracting(row -> row.status().name())
                .containsExactly("PARKED", "BEHIND"));
        assertThat(stamps("bug")).containsExactly(1L);

        var first = parkedOf("bug").getFirst();
        var discarded =
                api.as("operator").post("/api/trial/parked/" + first.id() + "/discards", Map.of("reason", "known bug"));
        assertThat(discarded.body().path("status").asString()).isEqualTo("DISCARDED");
        await().untilAsserted(() -> assertThat(stamps("bug")).containsExactly(1L, 3L));
    }

    @Test
    void whatComesBeforeItsTimeWaitsAndFollowsByItself() {
        send("early", 1, 1);
        send("early-too", 2, 1001);
        await().untilAsserted(() -> assertThat(parkedOf("early-too"))
                .extracting(row -> row.status().name())
                .containsExactly("WAITING"));
        bus.send(
                TOPIC,
                "another-key",
                "/other",
                "trial.stamp.v1",
                "elsewhere",
                1,
                new TrialService.Stamp("early-too", 1000, null));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stamps("early-too")).containsExactly(1000L, 1001L));
        await().untilAsserted(() -> assertThat(parkedOf("early-too"))
                .extracting(row -> row.status().name())
                .containsExactly("REPLAYED"));
    }

    /// R5: which of two readers of a topic parked a record is not known, so both are asked; for the one that
    /// has done with it, nothing changes.
    @ParameterizedTest(name = "the {0} waits")
    @CsvSource({"letter, 999, copy, 1000, stamp", "copy, 1000, stamp, 999, copy"})
    void whatOneReaderOfATopicHasDoneAndAnotherParkedIsReturnedToBoth(
            String waiting, long there, String toThere, long missing, String toMissing) {
        var name = "sealed-" + waiting;
        tell("first-" + name, toThere, name, there);
        var ready = waiting.equals("letter") ? copies.letters() : letters;
        var behind = waiting.equals("letter") ? letters : copies.letters();
        await().untilAsserted(() -> assertThat(stamps(ready, name)).containsExactly(there));
        seal(name, 1, 1001);
        seal(name, 2, 1002);
        await().untilAsserted(() -> assertThat(parkedOf(name))
                .extracting(row -> row.status().name())
                .containsExactly("WAITING", "BEHIND"));
        await().untilAsserted(() -> assertThat(stamps(ready, name)).startsWith(there, 1001L));
        assertThat(stamps(behind, name)).isEmpty();

        tell("then-" + name, toMissing, name, missing);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stamps(behind, name)).containsExactly(missing, 1001L, 1002L));
        await().untilAsserted(() -> assertThat(parkedOf(name))
                .extracting(row -> row.status().name())
                .containsExactly("REPLAYED", "REPLAYED"));
        assertThat(stamps(ready, name)).as("once each").containsExactly(there, 1001L, 1002L);
    }

    @Test
    void aRuleThatSaysNoIsFinalAndBlocksNobody() {
        send("rule", 1, 13);
        send("rule", 2, 2);
        await().untilAsserted(() -> assertThat(stamps("rule")).containsExactly(2L));
        assertThat(parkedOf("rule"))
                .singleElement()
                .satisfies(row -> assertThat(row.status().name() + row.reason() + row.rule())
                        .isEqualTo("REFUSEDunluckyS13"));
    }

    @Test
    void malformedRecordsAreParkedEachWithItsReason() {
        var good = Bus.headers("x", "/trial", "trial.stamp.v1", "malformed", 1);
        bus.send(TOPIC, "m-empty", good, null);
        bus.send(TOPIC, "m-not-json", good, bytes("this is not JSON"));
        bus.send(TOPIC, "m-truncated", good, bytes("{\"letter\":\"a\",\"sta"));
        bus.send(TOPIC, "m-no-headers", Map.of(), bytes("{}"));
        bus.send(TOPIC, "m-unknown-type", Bus.headers("x", "/s", "stranger.came.v1", "m", 1), bytes("{}"));
        bus.send(TOPIC, "m-type-form", Bus.headers("x", "/s", "Stranger", "m", 1), bytes("{}"));
        bus.send(TOPIC, "m-sequence", Bus.headers("x", "/s", "trial.stamp.v1", "m", 0), bytes("{}"));
        bus.send(TOPIC, "m-wrong-type", good, bytes("{\"letter\":\"a\",\"stamp\":\"seven\"}"));
        bus.send(TOPIC, "m-missing", good, bytes("{\"stamp\":7}"));
        bus.send(TOPIC, "m-duplicate", good, bytes("{\"letter\":\"a\",\"letter\":\"b\",\"stamp\":7}"));
        bus.send(TOPIC, "m-trailing", good, bytes("{\"letter\":\"a\",\"stamp\":7} {}"));
        bus.send(TOPIC, "m-deep", good, bytes("{\"extra\":" + "[".repeat(2000) + "]".repeat(2000) + "}"));
        bus.send(TOPIC, "m-utf8", good, new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        await().untilAsserted(() -> assertThat(
                        parked.page("PARKED", TOPIC, new PageAsk(200, null)).items())
                .filteredOn(row -> String.valueOf(row.key()).startsWith("m-"))
                .extracting(row -> row.key() + ": " + row.reason())
                .containsExactlyInAnyOrder(
                        "m-empty: empty",
                        "m-not-json: not-json",
                        "m-truncated: not-json",
                        "m-no-headers: not-a-cloud-event",
                        "m-unknown-type: type-unknown",
                        "m-type-form: type-malformed",
                        "m-sequence: attribute-missing",
                        "m-wrong-type: field-malformed",
                        "m-missing: field-missing",
                        "m-duplicate: not-json",
                        "m-trailing: field-malformed",
                        "m-deep: not-json",
                        "m-utf8: not-json"));
        send("after-malformed", 1, 1);
        await().untilAsserted(() -> assertThat(stamps("after-malformed")).containsExactly(1L));
    }

    @Test
    void aRepeatedCommandIsDoneOnceAndItsKeyStandsForNothingElse() {
        var mandate = mandate("key-000001", "hash", null);
        letters.create(
                "commanded", mandate, () -> Decision.changed(new Letter("commanded", "500114001001"), List.of()));
        var stamp = mandate("key-000002", "stamp 5", null);
        var first = letters.change("commanded", stamp, letter -> Decision.changed(letter, List.of(letter.stamp(5))));
        var again = letters.change("commanded", stamp, letter -> Decision.changed(letter, List.of(letter.stamp(5))));
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(stamps("commanded")).containsExactly(5L);
        assertThatThrownBy(() -> letters.change(
                        "commanded",
                        mandate("key-000002", "stamp 6", null),
                        letter -> Decision.changed(letter, List.of(letter.stamp(6)))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.slug()).isEqualTo("key-reused"));
        assertThatThrownBy(() -> letters.change(
                        "commanded",
                        mandate("key-000003", "stamp 7", first.version() - 1),
                        letter -> Decision.changed(letter, List.of(letter.stamp(7)))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.slug()).isEqualTo("stale"));
        await().untilAsserted(() -> assertThat(bus.told("assessment.events"))
                .filteredOn(told -> told.subject().equals("commanded"))
                .extracting(Bus.Told::sequence)
                .containsOnly(first.version()));
    }

    @Test
    void whatLiesOutsideTheScopeIsNotThere() {
        letters.create(
                "hidden",
                mandate("key-000010", "hash", null),
                () -> Decision.changed(new Letter("hidden", "500114001001"), List.of()));
        var neighbour = new Caller("n", Set.of(Role.VILLAGE_OFFICER), "P500114001002", "500114001002");
        assertThat(letters.find("hidden", neighbour.scope())).isEmpty();
        assertThat(letters.page(
                                neighbour.scope(),
                                List.of(),
                                io.fengqiao.chassis.aggregate.Order.BY_ID,
                                new PageAsk(10, null))
                        .items())
                .isEmpty();
        assertThat(letters.count(neighbour.scope(), List.of())).isZero();
        assertThatThrownBy(() -> letters.change(
                        "hidden",
                        new CommandContext(neighbour, "n/key-000011", "hash", null),
                        letter -> Decision.changed(letter, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.slug()).isEqualTo("not-found"));
    }

    /// What a list wants of a letter; it could have the stamps as well, if it asked for them.
    record Heading(String name, @Nullable List<Long> stamps) {}

    @Test
    void aListReadsNoMoreThanItShowsAndOnlyWhatLiesInTheScope() {
        var names = List.of("listed a", "listed b", "listed c");
        for (String name : names) {
            letters.create(name, mandate("key of " + name, "hash", null), () -> {
                var letter = new Letter(name, "500114001001");
                return Decision.changed(letter, List.of(letter.stamp(1)));
            });
        }
        var listed = List.of(Filters.in("state.name", names));
        var fields = List.of("state.name");
        var byId = io.fengqiao.chassis.aggregate.Order.BY_ID;
        var first = letters.lines(VILLAGE, listed, byId, new PageAsk(2, null), fields, Heading.class);
        assertThat(first.items()).containsExactly(new Heading("listed a", null), new Heading("listed b", null));
        assertThat(letters.lines(VILLAGE, listed, byId, new PageAsk(2, first.next()), fields, Heading.class)
                        .items())
                .containsExactly(new Heading("listed c", null));
        var neighbour = new Scope(Set.of("500114001002"), Set.of(), Set.of(), false);
        assertThat(letters.lines(neighbour, listed, byId, new PageAsk(2, null), fields, Heading.class)
                        .items())
                .isEmpty();
    }

    @Test
    void manyWritersOfOneAggregateLoseNothing() throws Exception {
        letters.create(
                "crowded",
                mandate("key-000020", "hash", null),
                () -> Decision.changed(new Letter("crowded", "500114001001"), List.of()));
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var all = IntStream.rangeClosed(1, 200)
                    .<Future<?>>mapToObj(number -> crowd.submit(() -> letters.change(
                            "crowded",
                            mandate("crowd-" + number + "-00", "hash", null),
                            letter -> Decision.changed(letter, List.of(letter.stamp(number))))))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(stamps("crowded")).hasSize(200).doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(bus.told("assessment.events"))
                .filteredOn(told -> told.subject().equals("crowded"))
                .extracting(Bus.Told::sequence)
                .contains(201L));
        var firsts = bus.told("assessment.events").stream()
                .filter(told -> told.subject().equals("crowded"))
                .map(Bus.Told::sequence)
                .distinct()
                .toList();
        assertThat(firsts).isSorted().hasSize(200);
    }

    @Test
    void problemsSpeakTheCallersLanguageAndNeedAToken() {
        assertThat(api.get("/api/trial/parked").status()).isEqualTo(401);
        var denied = api.as("district-officer").with("Accept-Language", "zh").get("/api/trial/parked");
        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.body().path("title").asString()).isEqualTo("无权限");
        assertThat(denied.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:not-allowed");
        var unknown = api.as("operator").get("/api/trial/parked/none");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().path("detail").asString()).contains("none");
    }

    @Test
    void itSaysThatItIsReadyOnItsOwnPortOnly() {
        var management =
                new Api("http://127.0.0.1:" + environment.getRequiredProperty("local.management.port"), name -> "");
        assertThat(management
                        .get("/actuator/health/readiness")
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("UP");
        assertThat(management.get("/actuator/env").status()).isEqualTo(404);
        assertThat(api.get("/actuator/health").status()).isEqualTo(404);
    }

    @Test
    void aQuestionOfTheWrongFormGetsAProblemOfOurs() {
        var wrong = api.as("operator").with("Accept-Language", "zh").get("/api/trial/parked?limit=many");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().path("type").asString()).isEqualTo("urn:fengqiao:problem:request-malformed");
        assertThat(wrong.body().path("title").asString()).isEqualTo("请求格式错误");
        assertThat(api.as("operator").get("/nothing-here").body().path("type").asString())
                .isEqualTo("urn:fengqiao:problem:no-such-path");
    }

    @Test
    void changesAndDenialsAreInTheAuditTrailAndItsChainHolds() {
        api.as("operator").post("/api/trial/parked/none/discards", Map.of("reason", "audit"));
        api.as("village-officer-500114001001").get("/api/trial/audit");
        var entries = api.as("auditor").get("/api/trial/audit?limit=200").body().path("items");
        assertThat(entries.valueStream()
                        .map(entry -> entry.path("who").asString() + " "
                                + entry.path("result").asString()))
                .contains("operator 404", "village-officer-500114001001 403");
        assertThat(api.as("auditor").get("/api/trial/audit/check").body().has("brokenAt"))
                .isFalse();
    }

    /// Three and a half chunks, so that their order counts too.
    @Test
    void aFileIsGivenOutWholeToWhoMaySeeItsOwnerAndToNobodyElse() throws IOException {
        var owner = letterOf("file-owner");
        letterOf("file-stranger");
        var content = randomBytes(900_000);
        var kept = files.keep(owner, VILLAGE, out -> out.write(content), content.length);
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        var read = new ByteArrayOutputStream();
        files.copy(owner, kept.file(), VILLAGE, read);
        assertThat(read.toByteArray()).isEqualTo(content);

        var elsewhere = new Scope(Set.of("500114001002"), Set.of(), Set.of(), false);
        assertThatThrownBy(() -> files.copy(owner, kept.file(), elsewhere, read))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> files.copy("file-stranger", kept.file(), VILLAGE, read))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.copy(owner, "nonsense", VILLAGE, read)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> files.keep(owner, elsewhere, out -> out.write(content), content.length))
                .isInstanceOf(Refusal.class);
        assertThat(read.size()).isEqualTo(content.length);
    }

    @Test
    void aFileThatIsTooLongLeavesNothing() {
        var owner = letterOf("long-file-owner");
        var content = randomBytes(600_001);
        assertThatThrownBy(() -> files.keep(owner, VILLAGE, out -> out.write(content), 600_000))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("file-too-long"));
        assertThat(files.sweep(Instant.now().plusSeconds(60), 100, (who, _) -> !who.equals(owner)))
                .isZero();
    }

    @Test
    void aFileThatStayedLooseIsSweptAndWhatItsOwnerNamesIsKept() throws IOException {
        var owner = letterOf("sweep-owner");
        var lost = files.keep(owner, VILLAGE, out -> out.write(new byte[10]), 10);
        var named = files.keep(owner, VILLAGE, out -> out.write(new byte[10]), 10);
        var settled = files.keep(owner, VILLAGE, out -> out.write(new byte[10]), 10);
        files.settle(settled.file());
        BiPredicate<String, String> names = (who, file) -> !who.equals(owner) || file.equals(named.file());
        assertThat(files.sweep(Instant.now().minusSeconds(3600), 100, names)).isZero();
        assertThat(files.sweep(Instant.now().plusSeconds(60), 100, names)).isEqualTo(1);
        assertThatThrownBy(() -> files.copy(owner, lost.file(), VILLAGE, new ByteArrayOutputStream()))
                .isInstanceOf(Refusal.class);
        for (var there : List.of(named, settled)) {
            var out = new ByteArrayOutputStream();
            files.copy(owner, there.file(), VILLAGE, out);
            assertThat(out.size()).isEqualTo(10);
        }
        assertThat(files.sweep(Instant.now().plusSeconds(60), 100, (_, _) -> false))
                .isZero();
    }

    private String letterOf(String name) {
        letters.create(
                name, mandate(name, "hash", null), () -> Decision.changed(new Letter(name, "500114001001"), List.of()));
        return name;
    }

    private static byte[] randomBytes(int length) {
        var content = new byte[length];
        new Random(7).nextBytes(content);
        return content;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static CommandContext mandate(String key, String hash, @Nullable Long expected) {
        return new CommandContext(
                new Caller("officer", Set.of(Role.VILLAGE_OFFICER), "P500114001001", "500114001001"),
                key,
                hash,
                expected);
    }

    private void send(String letter, long sequence, long stamp) {
        bus.send(
                TOPIC,
                letter,
                "/trial",
                "trial.stamp.v1",
                letter,
                sequence,
                new TrialService.Stamp(letter, stamp, null));
    }

    private void seal(String letter, long sequence, long stamp) {
        bus.send(
                TOPIC,
                letter,
                "/trial",
                "trial.seal.v1",
                letter,
                sequence,
                new TrialService.Stamp(letter, stamp, null));
    }

    /// One stamp for one of the two readers, by a record of another key.
    private void tell(String key, String reader, String letter, long stamp) {
        bus.send(TOPIC, key, "/other", "trial." + reader + ".v1", key, 1, new TrialService.Stamp(letter, stamp, null));
    }

    private List<Long> stamps(String letter) {
        return stamps(letters, letter);
    }

    private static List<Long> stamps(Aggregates<Letter, LetterMapping.State, Letter.Stamped> reader, String letter) {
        return reader.find(letter, Scope.system())
                .map(found -> found.aggregate().stamps)
                .orElse(List.of());
    }

    private List<ParkedRecord> parkedOf(String key) {
        return parked.page(null, TOPIC, new PageAsk(200, null)).items().stream()
                .filter(row -> key.equals(row.key()))
                .sorted(java.util.Comparator.comparingLong(ParkedRecord::offset))
                .toList();
    }
}
