package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.SplitDispute.Portion;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.routing.Grade;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// S70: what was reported as one and is several. In the store as it is, without a bus: what a killed process
/// leaves behind is what the first write left.
class SplittingDisputesTest {
    private static final Caller OFFICER =
            new Caller("village-officer-500114001001", Set.of(Role.VILLAGE_OFFICER), "P500114001001", "500114001001");
    private static final Caller ELSEWHERE =
            new Caller("village-officer-500114001002", Set.of(Role.VILLAGE_OFFICER), "P500114001002", "500114001002");
    private static final Instant LATER = NOW.plusSeconds(120);

    private final List<DisputeEvent> told = new ArrayList<>();
    private final StoreOfDisputes store = new StoreOfDisputes(event -> {
        told.add(event);
        return event.getClass().getSimpleName();
    });
    private final Disputes disputes = store.disputes();
    private final SplittingDisputes splitting = new SplittingDisputes(disputes, Cases.REGISTERING);
    private final String whole = put();

    @AfterEach
    void close() {
        store.close();
    }

    private String put() {
        var id = DisputeId.of(Channel.GRID, "WHOLE").value();
        disputes.create(
                id,
                mandate(OFFICER, "put"),
                () -> Cases.REGISTERING.register(null, Cases.report(Channel.GRID, "WHOLE"), NOW));
        return id;
    }

    private DisputeId part(int number) {
        return DisputeId.partOf(new DisputeId(whole), number);
    }

    private static CommandContext mandate(Caller caller, String key) {
        return new CommandContext(caller, key, "hash", null);
    }

    private static Portion about(@Nullable String kind) {
        return about(kind, "500114001001", 2);
    }

    private static Portion about(@Nullable String kind, @Nullable String division, int people) {
        var party = new Party(Party.Role.APPLICANT, Cases.sealed(Personal.Kind.NAME), null, null);
        return new Portion(
                kind,
                Cases.sealed(Personal.Kind.STATEMENT),
                new Facts(LATER, people, null, null, false),
                true,
                division,
                null,
                List.of(party));
    }

    private Snapshot split(String key, boolean ends, Portion... portions) {
        return split(OFFICER, key, LATER, ends, portions);
    }

    private Snapshot split(Caller by, String key, Instant at, boolean ends, Portion... portions) {
        return splitting
                .split(whole, mandate(by, key), new SplitDispute(List.of(portions), ends, "两件事", at))
                .aggregate()
                .snapshot();
    }

    private void refused(String slug, boolean ends, Portion... portions) {
        refused(OFFICER, LATER, slug, ends, portions);
    }

    private void refused(Caller by, Instant at, String slug, boolean ends, Portion... portions) {
        var before = look(whole);
        assertThatThrownBy(() -> split(by, "refused", at, ends, portions))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
        assertThat(look(whole)).isEqualTo(before);
    }

    private Snapshot look(DisputeId id) {
        return look(id.value());
    }

    private Snapshot look(String id) {
        return disputes.get(id, Scope.system()).aggregate().snapshot();
    }

    private List<Snapshot> there(List<DisputeId> ids) {
        return ids.stream()
                .flatMap(id -> store.aggregates().find(id.value(), Scope.system()).stream())
                .map(found -> found.aggregate().snapshot())
                .toList();
    }

    /// What the listener does with the last split that was told, as far as it comes.
    private List<Result<Dispute>> hear(int parts, long sequence) {
        var partition = told.stream()
                .filter(DisputeEvent.Split.class::isInstance)
                .map(event -> ((DisputeEvent.Split) event).partition())
                .toList()
                .getLast();
        return store.hear(partition.parts().stream()
                .limit(parts)
                .map(part -> new Work<Dispute, DisputeEvent>(
                        part.dispute().value(),
                        Scope.system(),
                        new Work.Mark("dispute-service|" + whole, sequence, "event-" + sequence),
                        null,
                        null,
                        Cause.NONE,
                        present -> splitting.putOnTheBooks(present, new DisputeId(whole), part, partition.at())))
                .toList());
    }

    @Test
    void theWholeEndsWithItsClockAtRestAndNamesItsParts() {
        var ended = split("split", true, about("neighbour"), about("labour"));
        assertThat(ended.stage()).isEqualTo(new Stage.Closed(Outcome.SPLIT, null, LATER));
        assertThat(ended.clock()).isNull();
        assertThat(ended.studyAt()).as("nobody studies it").isNull();
        assertThat(ended.kinship().parts()).containsExactly(part(1), part(2));
        assertThat(ended.history().getLast())
                .matches(line -> line.what().equals("SPLIT")
                        && line.by().equals(OFFICER.subject())
                        && line.note() != null
                        && line.note().startsWith(part(1) + ", " + part(2)));
        assertThat(disputes.due(NOW.plusSeconds(1_000_000_000), 10))
                .as("its ladder is silent")
                .isEmpty();
    }

    @Test
    void theWholeGoesOnAsItWasBesideWhatWasSplitOff() {
        var before = look(whole);
        var after = split("split-off", false, about("labour"));
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.clock()).isEqualTo(before.clock());
        assertThat(after.assignment()).isEqualTo(before.assignment());
        assertThat(after.kinship().parts()).containsExactly(part(1));

        var further = split("split", true, about("neighbour"), about("land"));
        assertThat(further.kinship().parts()).as("counted through").containsExactly(part(1), part(2), part(3));
    }

    /// S57, S62, S63: by the books as they were at the split, whenever it is heard of.
    @Test
    void eachPartIsGradedDispatchedAndClockedByTheBooksAsOfTheSplit() {
        var parts = split("split", true, about("neighbour"), about("labour", "500114001000", 40))
                .kinship()
                .parts();
        hear(2, 4);
        var small = look(parts.getFirst());
        var large = look(parts.getLast());
        assertThat(small.assignment().number()).isEqualTo(1);
        assertThat(small.registeredAt()).isEqualTo(LATER);
        assertThat(small.grading().grade()).isEqualTo(Grade.GENERAL);
        assertThat(small.assignment().route().unit()).isEqualTo("P500114001001");
        assertThat(large.grading().grade()).as("forty people").isNotEqualTo(Grade.GENERAL);
        assertThat(large.assignment().route().level()).isNotEqualTo(Level.VILLAGE);
        assertThat(large.territory().village()).isNull();
        assertThat(large.report().kind()).isEqualTo("labour");
        assertThat(List.of(small, large)).allSatisfy(part -> {
            assertThat(part.clock())
                    .isEqualTo(Clock.of(part.assignment()))
                    .matches(clock -> clock != null && clock.dueAt().isAfter(LATER));
            assertThat(part.report().origin().channel()).isEqualTo(Channel.GRID);
            assertThat(part.report().origin().reference()).startsWith("WHOLE/");
            assertThat(part.report().origin().reportedBy())
                    .isEqualTo(look(whole).report().origin().reportedBy());
            assertThat(part.kinship().splitFrom()).isEqualTo(new DisputeId(whole));
            assertThat(part.history())
                    .extracting(HistoryEntry::what)
                    .containsExactly("PART_OF", "REGISTERED", "GRADED", "DISPATCHED");
            assertThat(part.decisions()).extracting(Decided::what).contains("GRADE", "DISPATCH");
        });
    }

    /// Killed after the first write: the news stands in the outbox of the whole. Killed after the first part:
    /// the rest follows, and what is there is not made again.
    @Test
    void whatIsKilledBetweenTheWritesLosesNoPartAndDoublesNone() {
        var parts = split("split", true, about("neighbour"), about("labour"), about("land"))
                .kinship()
                .parts();
        assertThat(there(parts)).isEmpty();
        var written = store.documents().find(new Document("_id", whole)).first();
        assertThat(written).isNotNull();
        assertThat(written.toJson()).as("told in the same write").contains("\"Split\"");

        hear(1, 4);
        assertThat(there(parts)).hasSize(1);
        hear(3, 4);
        var once = there(parts);
        assertThat(once).hasSize(3);
        hear(3, 4);
        assertThat(hear(3, 5))
                .as("also when the mark is lost")
                .hasSize(3)
                .allMatch(result -> result instanceof Result.Ignored<Dispute>);
        assertThat(there(parts)).isEqualTo(once);
        assertThat(told.stream().filter(DisputeEvent.Registered.class::isInstance))
                .as("the whole and its three parts, each once")
                .hasSize(4);
    }

    @Test
    void aRepeatedCommandIsOneSplit() {
        split("split", true, about("neighbour"), about("labour"));
        var once = look(whole);
        assertThat(split("split", true, about("neighbour"), about("labour"))).isEqualTo(once);
        refused("move-refused", true, about("neighbour"), about("labour"));
    }

    @Test
    void refusesTooFewPartsAndTooMany() {
        refused("split-too-few", true, about("labour"));
        refused("split-too-few", false);
        refused("split-too-many", true, Collections.nCopies(11, about("labour")).toArray(Portion[]::new));
        split("six", false, Collections.nCopies(6, about("labour")).toArray(Portion[]::new));
        refused("split-too-many", true, Collections.nCopies(5, about("labour")).toArray(Portion[]::new));
    }

    /// S58: three facts for each part, and the refusal says which part lacks which.
    @Test
    void refusesAPartThatLacksAFact() {
        var about = about("labour");
        var nobody = new Portion("labour", about.account(), about.facts(), true, null, null, List.of());
        var nothing = new Portion("labour", null, about.facts(), true, null, null, about.parties());
        refused("facts-missing", true, about("neighbour"), nobody);
        refused("facts-missing", true, nothing, about("labour"));
        refused("facts-missing", true, about("neighbour"), about(null));
        refused("facts-missing", true, about("neighbour"), about("no such kind"));
        assertThatThrownBy(() -> split("refused", true, about("neighbour"), nobody))
                .isInstanceOfSatisfying(
                        FactsMissing.class,
                        refusal -> assertThat(refusal.arguments().toString()).contains("part 2: person"));
        refused("place-unknown", true, about("neighbour"), about("labour", "500114999999", 2));
        refused("out-of-area", true, about("neighbour"), about("labour", "500115001001", 2));
        refused("directory-not-ready", true, about("neighbour"), about("labour", "500114001009", 2));
    }

    @Test
    void aPartThatNamesNoPlaceIsWhereTheWholeIs() {
        var parts = split("split", false, about("labour", null, 2)).kinship().parts();
        hear(1, 4);
        assertThat(look(parts.getFirst()).territory()).isEqualTo(look(whole).territory());
    }

    /// S63: what has run out does not begin anew in its parts; a part may still leave it.
    @Test
    void doesNotEndInPartsOnceItsTimeHasRunOut() {
        var late = look(whole).assignment().resolve().dueAt().plus(Duration.ofSeconds(1));
        refused(OFFICER, late, "time-run-out", true, about("neighbour"), about("labour"));
        assertThat(split(OFFICER, "split-off", late, false, about("labour")).stage())
                .isEqualTo(new Stage.Dispatched());
    }

    @Test
    void refusesWhatHasEndedAndWhoDoesNotHoldIt() {
        refused(ELSEWHERE, LATER, "not-found", true, about("neighbour"), about("labour"));
        disputes.change(
                whole,
                mandate(OFFICER, "settle"),
                dispute -> dispute.settle("A-1", NOW, Cases.DISPATCHING.feedback(dispute, NOW), NOW));
        refused("move-refused", true, about("neighbour"), about("labour"));
        refused("move-refused", false, about("labour"));
    }
}
