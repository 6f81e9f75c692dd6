package io.fengqiao.dispute.casework.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.casework.Cases;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Clock;
import io.fengqiao.dispute.casework.Dispute;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeDocumentTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "GRID, VILLAGE, DISPATCHED",
        "GRID, TOWN, ACCEPTED",
        "GRID, TOWN, PAUSED",
        "GRID, DISTRICT, SETTLED",
        "GRID, DISTRICT, UNSETTLED",
        "GRID, VILLAGE, CLOSED",
        "COURT, TOWN, CLOSED"
    })
    void whatIsStoredReadsBackEqual(Channel channel, Level level, String stage) {
        var snapshot = Cases.full(channel, level, stage).snapshot();
        var stored = Document.parse(DisputeDocument.of(snapshot).toJson());
        assertThat(DisputeDocument.snapshot(stored)).isEqualTo(snapshot);
        assertThat(new Dispute(DisputeDocument.snapshot(stored)).snapshot()).isEqualTo(snapshot);
    }

    /// R9: a bare `dueAt`, and `acceptBy` and `resolveBy` of the dispatch.
    @ParameterizedTest(name = "{0} of the version before has the clock {1}")
    @CsvSource({"DISPATCHED, ACCEPT", "ACCEPTED, RESOLVE", "SETTLED, FEEDBACK"})
    void whatTheVersionBeforeStoredReadsWithItsClock(String stage, Clock.Kind kind) {
        var snapshot = Cases.full(Channel.GRID, Level.VILLAGE, stage).snapshot();
        var state = DisputeDocument.of(snapshot);
        state.remove("clock");
        state.remove("firesAt");
        var dispatch = state.get("dispatch", Document.class);
        for (String limit : List.of("accept", "resolve")) {
            var term = dispatch.get(limit, Document.class);
            dispatch.append(limit + "By", term.get("dueAt"))
                    .append(limit + "Provisional", false)
                    .remove(limit);
        }
        dispatch.remove("suspensions");
        dispatch.remove("extensions");
        var read = DisputeDocument.snapshot(state);
        assertThat(read.assignment().resolve()).isEqualTo(snapshot.assignment().resolve());
        assertThat(read.dueAt()).isEqualTo(snapshot.dueAt());
        assertThat(read.clock())
                .matches(clock ->
                        clock != null && clock.kind() == kind && clock.dueAt().equals(clock.firesAt()));
    }

    @ParameterizedTest
    @CsvSource({"account", "parties.0.name"})
    void personalDataAreStoredSealed(String field) {
        var state = DisputeDocument.of(
                Cases.full(Channel.GRID, Level.VILLAGE, "DISPATCHED").snapshot());
        var personal = field.equals("account")
                ? state.get("account", Document.class)
                : state.getList("parties", Document.class).getFirst().get("name", Document.class);
        assertThat(personal).containsOnlyKeys("kind", "sealed", "index");
        assertThat(personal.getString("kind")).isIn(Personal.Kind.STATEMENT.name(), Personal.Kind.NAME.name());
    }
}
