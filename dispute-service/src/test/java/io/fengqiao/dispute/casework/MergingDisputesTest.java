package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.aggregate.Cause;
import io.fengqiao.chassis.aggregate.Result;
import io.fengqiao.chassis.aggregate.Work;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.mongo.StoreOfDisputes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// S70: the same dispute, reported twice, goes on as one. In the store as it is, without a bus: what a killed
/// process leaves behind is what the first write left.
class MergingDisputesTest {
    private static final Caller OFFICER =
            new Caller("village-officer-500114001001", Set.of(Role.VILLAGE_OFFICER), "P500114001001", "500114001001");
    private static final Caller ELSEWHERE =
            new Caller("village-officer-500114001002", Set.of(Role.VILLAGE_OFFICER), "P500114001002", "500114001002");

    private final List<String> told = new ArrayList<>();
    private final StoreOfDisputes store = new StoreOfDisputes(event -> {
        told.add(event.getClass().getSimpleName());
        return event.getClass().getSimpleName();
    });
    private final Disputes disputes = store.disputes();
    private final MergingDisputes merging = new MergingDisputes(disputes);
    private final String older = put("OLDER", NOW);
    private final String younger = put("YOUNGER", NOW.plusSeconds(60));

    @AfterEach
    void close() {
        store.close();
    }

    private String put(String reference, Instant at) {
        var id = DisputeId.of(Channel.GRID, reference).value();
        disputes.create(
                id,
                mandate(OFFICER, "put-" + reference),
                () -> Cases.REGISTERING.register(null, Cases.report(Channel.GRID, reference), at));
        return id;
    }

    private static CommandContext mandate(Caller caller, String key) {
        return new CommandContext(caller, key, "hash", null);
    }

    private Dispute merge(String id, String into, String key) {
        return merging.merge(
                        id, mandate(OFFICER, key), new MergeDispute(new DisputeId(into), "同一纠纷", NOW.plusSeconds(120)))
                .aggregate();
    }

    private void refused(String id, String into, String slug) {
        var before = look(id);
        assertThatThrownBy(() -> merge(id, into, "refused"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
        assertThat(look(id)).isEqualTo(before);
    }

    private Snapshot look(String id) {
        return disputes.get(id, Scope.system()).aggregate().snapshot();
    }

    private List<Result<Dispute>> hear(String merged, String survivor, long sequence) throws InterruptedException {
        var gone = look(merged);
        var joined = new RelatedDisputes.Joined(
                new DisputeId(merged), gone.report().parties().all(), NOW);
        return store.hear(List.of(new Work<Dispute, DisputeEvent>(
                survivor,
                Scope.system(),
                new Work.Mark("dispute-service|" + merged, sequence, "event-" + sequence),
                null,
                null,
                Cause.NONE,
                present -> {
                    if (present == null) {
                        throw new AssertionError(survivor);
                    }
                    return merging.takeIn(present, joined);
                })));
    }

    @Test
    void theOneThatGoesEndsWithItsClockAtRestAndNamesTheSurvivor() {
        var gone = merge(younger, older, "merge").snapshot();
        assertThat(gone.stage()).isEqualTo(new Stage.Closed(Outcome.MERGED, null, NOW.plusSeconds(120)));
        assertThat(gone.clock()).isNull();
        assertThat(gone.kinship().mergedInto()).isEqualTo(new DisputeId(older));
        assertThat(gone.studyAt()).as("nobody studies it").isNull();
        assertThat(gone.history().getLast())
                .matches(told -> told.what().equals("MERGED")
                        && told.by().equals(OFFICER.subject())
                        && told.note() != null
                        && told.note().startsWith(older));
        assertThat(disputes.due(NOW.plusSeconds(1_000_000_000), 10))
                .as("its ladder is silent")
                .containsExactly(older);
    }

    @Test
    void aRepeatedCommandIsOneMerger() {
        merge(younger, older, "merge");
        var once = look(younger);
        assertThat(merge(younger, older, "merge").snapshot()).isEqualTo(once);
        refused(younger, older, "move-refused");
    }

    /// Killed between the two writes: the news stands in the outbox of the one that went, and repeating
    /// ends the same.
    @Test
    void whatIsKilledBetweenTheWritesLosesNothingAndDoublesNothing() throws InterruptedException {
        merge(younger, older, "merge");
        assertThat(look(older).kinship()).isEqualTo(RelatedDisputes.NONE);
        var written = store.documents().find(new Document("_id", younger)).first();
        assertThat(written).isNotNull();
        assertThat(written.toJson()).as("told in the same write").contains("\"Merged\"");

        hear(younger, older, 4);
        hear(younger, older, 4);
        assertThat(hear(younger, older, 5).getFirst())
                .as("also when the mark is lost")
                .isInstanceOf(Result.Ignored.class);
        assertThat(look(older).kinship().joined())
                .singleElement()
                .matches(one ->
                        one.dispute().value().equals(younger) && one.parties().size() == 1);
        assertThat(look(older).stage()).isEqualTo(new Stage.Dispatched());
    }

    @Test
    void oneThatWentItselfStillTakesInWhatCameBefore() throws InterruptedException {
        var youngest = put("YOUNGEST", NOW.plusSeconds(90));
        merge(youngest, younger, "first");
        merge(younger, older, "second");
        hear(younger, older, 4);
        hear(youngest, younger, 4);
        assertThat(look(younger).kinship().mergedInto()).isEqualTo(new DisputeId(older));
        assertThat(look(younger).kinship().joined())
                .extracting(RelatedDisputes.Joined::dispute)
                .containsExactly(new DisputeId(youngest));
        assertThat(told).as("and tells it, so that it is passed on").endsWith("TookIn");

        hear(youngest, older, 6);
        assertThat(look(older).kinship().joined())
                .extracting(RelatedDisputes.Joined::dispute)
                .containsExactly(new DisputeId(younger), new DisputeId(youngest));
    }

    @Test
    void refusesItselfAYoungerOneAndOneThatHasEnded() {
        refused(older, older, "merge-into-itself");
        refused(older, younger, "merge-into-younger");
        disputes.change(
                older,
                mandate(OFFICER, "settle"),
                dispute -> dispute.settle("A-1", NOW, Cases.DISPATCHING.feedback(dispute, NOW), NOW));
        refused(younger, older, "merge-survivor-ended");
        refused(older, younger, "merge-into-younger");
    }

    @Test
    void refusesOneThatIsMergedAway() {
        var youngest = put("YOUNGEST", NOW.plusSeconds(90));
        merge(younger, older, "merge");
        refused(youngest, younger, "merge-survivor-ended");
    }

    /// P1: what is out of scope is not there, as the one that goes or as the survivor.
    @Test
    void whatIsOutOfScopeIsNotThere() {
        assertThatThrownBy(() -> merging.merge(
                        younger, mandate(ELSEWHERE, "merge"), new MergeDispute(new DisputeId(older), "同一纠纷", NOW)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() ->
                        merge(younger, DisputeId.of(Channel.GRID, "NOWHERE").value(), "merge"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(look(younger).stage()).isEqualTo(new Stage.Dispatched());
    }
}
