package io.fengqiao.chassis.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.aggregate.Work.Mark;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.outbox.Outgoing;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredAggregateTest {
    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Caller OFFICER =
            new Caller("officer", Set.of(Role.VILLAGE_OFFICER), "P500114001001", "500114001001");

    @Test
    void aNewOneStartsAtNothingAndGetsAVersionForEachEventTold() {
        var row = fresh();
        advance(row, NOW, work(null, null, Cause.NONE), 1, 2);
        assertThat(row.storedVersion).isZero();
        assertThat(row.version()).isEqualTo(2);
        assertThat(row.outbox()).extracting(Outgoing::sequence).containsExactly(1L, 2L);
        assertThat(row.outbox()).extracting(Outgoing::id).containsExactly("p-1", "p-2");
        assertThat(row.outbox()).extracting(Outgoing::body).containsExactly("Filled[coins=1]", "Filled[coins=2]");
        assertThat(written(row).getDate("pending")).isEqualTo(Date.from(NOW));
    }

    @Test
    void aSilentMoveIsAVersionToo() {
        var row = fresh();
        advance(row, NOW, work(null, null, Cause.NONE));
        assertThat(row.version()).isEqualTo(1);
        assertThat(written(row)).doesNotContainKey("pending");
    }

    @Test
    void itIsPendingSinceTheOldestEventNotTold() {
        var first = fresh();
        advance(first, NOW, work(null, null, Cause.NONE), 1);
        var second = again(first, 0);
        advance(second, LATER, work(null, null, Cause.NONE), 2);
        assertThat(written(second).getDate("pending")).isEqualTo(Date.from(NOW));
        assertThat(second.outbox()).extracting(Outgoing::sequence).containsExactly(1L, 2L);
    }

    @Test
    void whatHasBeenToldIsNotWrittenAgain() {
        var first = fresh();
        advance(first, NOW, work(null, null, Cause.NONE), 1);
        var second = again(first, 1);
        assertThat(second.outbox()).isEmpty();
        advance(second, LATER, work(null, null, Cause.NONE), 2);
        assertThat(written(second).getDate("pending")).isEqualTo(Date.from(LATER));
        assertThat(second.outbox()).extracting(Outgoing::sequence).containsExactly(2L);
    }

    @Test
    void aMarkIsSeenWithAllBeforeIt() {
        var row = fresh();
        advance(row, NOW, work(new Mark("grid/D1", 5, "e5"), null, Cause.NONE), 1);
        var after = again(row, 0);
        assertThat(after.hasSeen(new Mark("grid/D1", 5, "e5"))).isTrue();
        assertThat(after.hasSeen(new Mark("grid/D1", 4, "e4"))).isTrue();
        assertThat(after.hasSeen(new Mark("grid/D1", 6, "e6"))).isFalse();
        assertThat(after.hasSeen(new Mark("grid/D2", 1, "e1"))).isFalse();
    }

    @Test
    void whatIsIgnoredLeavesItsMarkWhereThereIsADocumentAndNothingWhereThereIsNone() {
        var mark = new Mark("grid/D1", 5, "e5");
        var nothing = fresh();
        nothing.ignore(work(mark, null, Cause.NONE));
        assertThat(nothing.isDirty()).isFalse();

        var row = fresh();
        advance(row, NOW, work(null, null, Cause.NONE), 1);
        var after = again(row, 0);
        after.ignore(work(mark, null, Cause.NONE));
        assertThat(after.isDirty()).isTrue();
        assertThat(after.version()).isEqualTo(2);
        assertThat(again(after, 0).hasSeen(mark)).isTrue();
    }

    @Test
    void theLastThirtyTwoCommandsAreKnownAndNoMore() {
        var row = fresh();
        for (int i = 1; i <= 33; i++) {
            advance(row, NOW, work(null, mandate("key-" + i), Cause.NONE), i);
        }
        var after = again(row, 0);
        assertThat(after.command(mandate("key-1"))).isNull();
        assertThat(Objects.requireNonNull(after.command(mandate("key-2"))).getString("by"))
                .isEqualTo("officer");
        assertThat(after.command(mandate("key-33"))).isNotNull();
    }

    @Test
    void oneCorrelationLastsForLifeAndTheTraceIsEachWorksOwn() {
        var row = fresh();
        advance(row, NOW, work(null, null, new Cause("D1", "00-a-b-01")), 1);
        var after = again(row, 0);
        advance(after, NOW, work(null, null, new Cause("D2", "00-c-d-01")), 2);
        assertThat(after.outbox()).extracting(Outgoing::correlation).containsExactly("D1", "D1");
        assertThat(after.outbox()).extracting(Outgoing::traceparent).containsExactly("00-a-b-01", "00-c-d-01");
    }

    @Test
    void whatNobodyCausedIsItsOwnCorrelation() {
        var row = fresh();
        advance(row, NOW, work(null, null, Cause.NONE), 1);
        assertThat(row.outbox()).extracting(Outgoing::correlation).containsExactly("p");
    }

    private static StoredAggregate<Purse> fresh() {
        return new StoredAggregate<>("p", null, null, 0);
    }

    private static void advance(StoredAggregate<Purse> row, Instant now, Work<Purse, Purse.Filled> work, int... told) {
        var purse = row.aggregate == null ? new Purse(0) : row.aggregate;
        var worded = Arrays.stream(told)
                .mapToObj(coins -> Purse.TELLING.worded(purse, new Purse.Filled(coins)))
                .toList();
        row.advance(purse, worded, work, now);
    }

    private static StoredAggregate<Purse> again(StoredAggregate<Purse> row, long toldUpTo) {
        return new StoredAggregate<>("p", written(row), new Purse(0), toldUpTo);
    }

    private static Document written(StoredAggregate<Purse> row) {
        return row.document("writer", new Document(), Purses.OF_ALL);
    }

    private static CommandContext mandate(String key) {
        return new CommandContext(OFFICER, key, "hash", null);
    }

    private static Work<Purse, Purse.Filled> work(@Nullable Mark mark, @Nullable CommandContext mandate, Cause cause) {
        return new Work<>(
                "p", Scope.system(), mark, null, mandate, cause, _ -> Decision.changed(new Purse(0), List.of()));
    }
}
