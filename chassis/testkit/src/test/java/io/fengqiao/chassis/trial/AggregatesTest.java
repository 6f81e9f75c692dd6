package io.fengqiao.chassis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.aggregate.SystemChange;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.outbox.Relay;
import io.fengqiao.local.store.LocalStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/// The ways into an aggregate, in a store of its own and without a bus: what would be told stays
/// in the documents.
class AggregatesTest {
    private static final String VILLAGE = "500114001001";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final Caller OFFICER = new Caller("officer", Set.of(Role.VILLAGE_OFFICER), "P" + VILLAGE, VILLAGE);
    private static final Scope ELSEWHERE = new Scope(Set.of("500114001002"), Set.of(), Set.of(), false);

    private LocalStore store;
    private MongoClient client;
    private Aggregates<Letter, LetterMapping.State, Letter.Stamped> letters;

    @BeforeEach
    void open() {
        store = LocalStore.inMemory().start(0);
        client = MongoClients.create(store.connectionString());
        letters = letters(1_000);
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private Aggregates<Letter, LetterMapping.State, Letter.Stamped> letters(int outboxLimit) {
        InstantSource clock = InstantSource.system();
        var relay = new Relay(
                () -> new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()),
                "trial",
                clock,
                outboxLimit,
                new SimpleMeterRegistry());
        var mongo = new MongoTemplate(client, "trial");
        return new AggregateStore(mongo, relay, Object::toString, clock, () -> new Cause(null, TRACE))
                .open(new LetterMapping("letters"), LetterMapping::news);
    }

    @Test
    void aCommandMakesWhatIsNotThereAndChangesWhatIs() {
        assertThat(letters.changeOrCreate("a", mandate("k-1"), stamp(1)).version())
                .isEqualTo(1);
        var again = letters.changeOrCreate("a", mandate("k-2"), stamp(2));
        assertThat(again.aggregate().stamps).containsExactly(1L, 2L);
        assertThat(letters.changeOrCreate("a", mandate("k-2"), stamp(2)).version())
                .as("the same command")
                .isEqualTo(again.version());
    }

    @Test
    void aCommandThatIsIgnoredAnswersWhatIsThere() {
        letters.changeOrCreate("a", mandate("k-1"), stamp(1));
        assertThat(letters.changeOrCreate("a", mandate("k-2"), _ -> Decision.ignored("nothing new"))
                        .aggregate()
                        .stamps)
                .containsExactly(1L);
    }

    @Test
    void aCommandSeesWhatItsScopeCovers() {
        letters.changeOrCreate("a", mandate("k-1"), stamp(1));
        assertThatThrownBy(() -> letters.change("a", mandate("k-2"), ELSEWHERE, letter -> stamp(2).apply(letter)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.slug()).isEqualTo("not-found"));
        assertThat(letters.change("a", mandate("k-3"), Scope.system(), letter -> stamp(3).apply(letter))
                        .aggregate()
                        .stamps)
                .containsExactly(1L, 3L);
    }

    @Test
    void everyWayOfACommandIsRefusedWhileTooMuchWaitsToBeToldAndTheSystemGoesOn() {
        letters.changeOrCreate("a", mandate("k-1"), stamp(1));
        var full = letters(0);
        List<Runnable> commands = List.of(
                () -> full.create("b", mandate("k-2"), () -> stamp(1).apply(null)),
                () -> full.change("a", mandate("k-3"), letter -> stamp(2).apply(letter)),
                () -> full.change("a", mandate("k-4"), Scope.system(), letter -> stamp(2).apply(letter)),
                () -> full.changeOrCreate("a", mandate("k-5"), stamp(2)),
                () -> full.changeOrCreate("b", mandate("k-6"), Scope.system(), stamp(2)));
        assertThat(commands)
                .allSatisfy(command -> assertThatThrownBy(command::run).isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.slug()).isEqualTo("outbox-full");
                    assertThat(no.kind().status()).isEqualTo(503);
                }));
        assertThat(full.bySystem("a", stamp(2))).isPresent();
        assertThat(stamps("a")).containsExactly(1L, 2L);
    }

    @Test
    void theSystemsWorkOnOneIsWrittenIgnoredOrThrown() {
        assertThat(letters.bySystem("a", stamp(1)).map(Versioned::version)).contains(1L);
        assertThat(letters.bySystem("a", _ -> Decision.ignored("done already"))).isEmpty();
        var unlucky = new Refusal("unlucky", Refusal.Kind.INVALID, "S13");
        assertThatThrownBy(() -> letters.bySystem("a", _ -> {
                    throw unlucky;
                }))
                .isSameAs(unlucky);
        assertThatThrownBy(() -> letters.bySystem("a", _ -> Decision.notYet("too early")))
                .hasMessageContaining("too early");
    }

    @Test
    void theSystemsWorkOnManyStandsEachForItself() {
        letters.bySystem("a", stamp(1));
        var outcomes = letters.bySystem(List.of("a", "b", "c"), present -> {
            if (present == null) {
                throw new IllegalStateException("no such letter");
            }
            return stamp(2).apply(present);
        });
        assertThat(outcomes.written())
                .singleElement()
                .satisfies(stored -> assertThat(stored.version()).isEqualTo(2));
        assertThat(outcomes.failures()).hasSize(2);
        assertThatThrownBy(outcomes::orThrow)
                .hasMessage("no such letter")
                .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
        assertThat(stamps("a")).containsExactly(1L, 2L);
    }

    @Test
    void toEachWhatConcernsItInTheOrderGiven() {
        var outcomes = letters.bySystem(List.of(
                new SystemChange<>("a", stamp(1)),
                new SystemChange<>("b", stamp("b", 2)),
                new SystemChange<>("a", stamp(3)),
                new SystemChange<>("c", _ -> Decision.ignored("of no concern"))));
        assertThat(outcomes.orThrow().written())
                .extracting(stored -> stored.aggregate().name + stored.version())
                .containsExactly("a1", "b1", "a2");
        assertThat(outcomes.ignored()).isEqualTo(1);
        assertThat(letters.bySystem(List.<SystemChange<Letter, Letter.Stamped>>of())
                        .written())
                .isEmpty();
    }

    @Test
    void theTraceGoesAlongOnEveryWay() {
        letters.changeOrCreate("a", mandate("k-1"), stamp(1));
        letters.bySystem("a", stamp(2));
        letters.change("a", mandate("k-2"), Scope.system(), letter -> stamp(3).apply(letter));
        var document = Objects.requireNonNull(
                client.getDatabase("trial").getCollection("letters").find().first());
        assertThat(document.getList("outbox", Document.class))
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.getString("traceparent")).isEqualTo(TRACE));
    }

    @Test
    void allOfAQueryComesInBatchesOrAsAList() {
        letters.bySystem(IntStream.range(0, 450)
                        .mapToObj("l-%03d"::formatted)
                        .map(id -> new SystemChange<>(id, stamp(id, 1)))
                        .toList())
                .orThrow();
        var sizes = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        letters.forEachBatch(Scope.system(), List.of(Filters.gte("_id", "l-100")), 150, batch -> {
            sizes.add(batch.size());
            batch.forEach(letter -> names.add(letter.name));
        });
        assertThat(sizes).containsExactly(150, 150, 50);
        assertThat(names).hasSize(350).isSorted().doesNotHaveDuplicates();
        assertThat(letters.all(Scope.system(), List.of())).hasSize(450);
        assertThat(letters.all(ELSEWHERE, List.of())).isEmpty();
    }

    @Test
    void thoseThatAreThereAreFoundByTheirIdsHoweverMany() {
        var ids = IntStream.range(0, 450).mapToObj("l-%03d"::formatted).toList();
        letters.bySystem(ids.subList(0, 449), present -> stamp(1).apply(present))
                .orThrow();
        assertThat(letters.these(ids, Scope.system())).hasSize(449);
        assertThat(letters.these(ids, ELSEWHERE)).isEmpty();
        assertThat(letters.these(List.of(), Scope.system())).isEmpty();
    }

    @Test
    void whatIsOfAShapeBeforeIsRewrittenOnceAndKeepsWhatItHasToTell() {
        var all = IntStream.range(0, 450).mapToObj("l-%03d"::formatted).toList();
        letters.bySystem(all, _ -> stamp(1).apply(null)).orThrow();
        letters.bySystem("new", stamp("new", 7));
        var before = Filters.ne("state.name", "new");
        letters.rewritten(1, before, state -> new LetterMapping.State("new", VILLAGE, List.of(9L)));
        assertThat(letters.all(Scope.system(), List.of()))
                .hasSize(451)
                .filteredOn(letter -> letter.stamps.equals(List.of(9L)))
                .hasSize(450);
        var rewritten = Objects.requireNonNull(client.getDatabase("trial")
                .getCollection("letters")
                .find(Filters.eq("_id", "l-007"))
                .first());
        assertThat(rewritten).containsEntry("version", 2L).containsKey("pending");
        assertThat(rewritten.getList("outbox", Document.class)).hasSize(1);

        letters.bySystem("later", stamp("later", 1));
        letters.rewritten(1, before, _ -> {
            throw new AssertionError("done already");
        });
        letters.rewritten(2, before, state -> new LetterMapping.State("new", state.division(), state.stamps()));
        assertThat(letters.get("later", Scope.system()).aggregate().name).isEqualTo("new");
    }

    @Test
    void aRewriteThatLeavesADocumentOfTheShapeBeforeIsNotTriedForever() {
        letters.bySystem("a", stamp(1));
        assertThatThrownBy(() -> letters.rewritten(1, Filters.exists("state.name"), state -> state))
                .hasMessageContaining("letters a is still of the shape before");
    }

    private List<Long> stamps(String letter) {
        return letters.get(letter, Scope.system()).aggregate().stamps;
    }

    private static CommandContext mandate(String key) {
        return new CommandContext(OFFICER, key, "hash of " + key, null);
    }

    private static Function<@Nullable Letter, Decision<Letter, Letter.Stamped>> stamp(long number) {
        return stamp("a", number);
    }

    private static Function<@Nullable Letter, Decision<Letter, Letter.Stamped>> stamp(String name, long number) {
        return present -> {
            var letter = present == null ? new Letter(name, VILLAGE) : present;
            return Decision.changed(letter, List.of(letter.stamp(number)));
        };
    }
}
