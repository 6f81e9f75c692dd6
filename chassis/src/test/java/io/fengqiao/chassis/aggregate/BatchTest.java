package io.fengqiao.chassis.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.aggregate.Work.Mark;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");
    private static final Caller OFFICER =
            new Caller("officer", Set.of(Role.VILLAGE_OFFICER), "P500114001001", "500114001001");

    private final Purses purses = new Purses();

    @Test
    void anySizeIsOneQuestionAndOneWrite() {
        perform(IntStream.range(0, 500).mapToObj(i -> put("p" + i, 1)).toList());
        assertThat(purses.stored).hasSize(500);
        assertThat(purses.commands).containsExactly("find", "write");
    }

    @Test
    void worksOnOnePurseFollowEachOtherInTheOrderGivenAndAreWrittenTogether() {
        var results = perform(List.of(put("p", 5), take("p", 3), take("p", 2)));
        assertThat(results).hasSize(3).allMatch(Result.Written.class::isInstance);
        assertThat(purses.coins("p")).isZero();
        assertThat(purses.commands).containsExactly("find", "write");
    }

    @Test
    void whoeverLosesTheRaceDecidesAgainOnWhatIsThereNow() {
        perform(List.of(put("p", 1)));
        purses.commands.clear();
        var others = new AtomicInteger();
        purses.beforeWriting = () -> {
            if (others.incrementAndGet() <= 2) {
                somebodyElsePuts("p", 10);
            }
        };
        perform(List.of(put("p", 1), put("q", 1)));
        assertThat(purses.coins("p")).isEqualTo(22);
        assertThat(purses.coins("q")).isEqualTo(1);
        assertThat(purses.commands).containsExactly("find", "write", "find", "write", "find", "write");
    }

    @Test
    void whoeverLosesForGoodSaysSo() {
        purses.beforeWriting = () -> somebodyElsePuts("p", 1);
        assertThatThrownBy(() -> perform(List.of(put("p", 1)))).hasMessageContaining("lost the race for [p]");
    }

    @Test
    void aRefusalIsThatWorksOwn() {
        var results = perform(List.of(put("p", 1), take("p", 2), put("p", 3), take("q", 1)));
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        Result.Failed.class,
                        failed -> assertThat(failed.cause()).isInstanceOf(Refusal.class));
        assertThat(results.get(2)).isInstanceOf(Result.Written.class);
        assertThat(purses.coins("p")).isEqualTo(4);
        assertThat(purses.stored).doesNotContainKey("q");
    }

    @Test
    void aBugInTheMiddleOfAMoveLeavesNoTraceOfIt() {
        var results = perform(List.of(
                put("p", 1),
                work("p", null, null, Scope.system(), purse -> {
                    there(purse).coins = 1_000;
                    throw new IllegalStateException("a bug");
                }),
                put("p", 1)));
        assertThat(results)
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactly("Written", "Failed", "Written");
        assertThat(purses.coins("p")).isEqualTo(2);
    }

    @Test
    void whatStandsBehindAFailedWorkOfItsLaneIsNotTried() {
        var results = perform(List.of(
                put("p", 1),
                laned("p", "lane", _ -> Decision.notYet("too early")),
                laned("p", "lane", purse -> there(purse).put(10)),
                laned("p", "other", purse -> there(purse).put(1))));
        assertThat(results)
                .extracting(result -> result.getClass().getSimpleName())
                .containsExactly("Written", "NotYet", "Behind", "Written");
        assertThat(purses.coins("p")).isEqualTo(2);
    }

    @Test
    void anEventThatComesAgainChangesNothing() {
        var mark = new Mark("grid/D1", 1, "e1");
        Function<@Nullable Purse, Decision<Purse, Purse.Filled>> more =
                purse -> here(purse).put(5);
        perform(List.of(work("p", mark, null, Scope.system(), more)));
        purses.commands.clear();
        assertThat(perform(List.of(work("p", mark, null, Scope.system(), more))).getFirst())
                .isInstanceOf(Result.Repeated.class);
        assertThat(purses.coins("p")).isEqualTo(5);
        assertThat(purses.commands).containsExactly("find");
    }

    @Test
    void aCommandThatComesAgainAnswersWhatIsThereAndItsKeyWithOtherContentIsRefused() {
        perform(List.of(command("p", "key", "hash", null)));
        assertThat(perform(List.of(command("p", "key", "hash", null))).getFirst())
                .isInstanceOf(Result.Repeated.class);
        assertThat(purses.coins("p")).isEqualTo(1);
        assertThat(slug(perform(List.of(command("p", "key", "other", null))).getFirst()))
                .isEqualTo("key-reused");
    }

    @Test
    void aCommandOnAVersionOfBeforeIsStale() {
        perform(List.of(command("p", "key-1", "hash", null)));
        assertThat(slug(perform(List.of(command("p", "key-2", "hash", 7L))).getFirst()))
                .isEqualTo("stale");
        assertThat(perform(List.of(command("p", "key-2", "hash", 1L))).getFirst())
                .isInstanceOf(Result.Written.class);
    }

    @Test
    void whatLiesOutsideTheScopeIsNotThere() {
        perform(List.of(put("p", 1)));
        var elsewhere = new Scope(Set.of("500115"), Set.of(), Set.of(), false);
        assertThat(slug(perform(List.of(work(
                                "p",
                                null,
                                null,
                                elsewhere,
                                purse -> there(purse).put(1))))
                        .getFirst()))
                .isEqualTo("not-found");
        assertThat(purses.coins("p")).isEqualTo(1);
    }

    @Test
    void whatIsIgnoredIsNotWritten() {
        assertThat(perform(List.of(work("p", null, null, Scope.system(), _ -> Decision.ignored("of no concern"))))
                        .getFirst())
                .isInstanceOf(Result.Ignored.class);
        assertThat(purses.commands).containsExactly("find");
    }

    @Test
    void whatIsToBeToldIsKnownAfterwardsWhatEarlierWritersLeftToo() {
        perform(List.of(put("p", 1), put("silent", 0)));
        var batch = batch(List.of(take("p", 1), work("none", null, null, Scope.system(), _ -> Decision.ignored("-"))));
        batch.perform();
        assertThat(batch.untold()).singleElement().satisfies(row -> {
            assertThat(row.id).isEqualTo("p");
            assertThat(row.version()).isEqualTo(purses.version("p"));
            assertThat(row.outbox()).hasSize(1);
        });
    }

    private List<Result<Purse>> perform(List<Work<Purse, Purse.Filled>> works) {
        var batch = batch(works);
        batch.perform();
        return batch.results();
    }

    private Batch<Purse, Purse.Filled> batch(List<Work<Purse, Purse.Filled>> works) {
        return new Batch<>(purses, Purse.TELLING, works, NOW);
    }

    private void somebodyElsePuts(String id, int coins) {
        var row = purses.row(id, purses.stored.containsKey(id) ? new Documents.Found(purses.stored.get(id)) : null);
        var purse = here(row.aggregate);
        purse.coins += coins;
        row.advance(purse, List.of(), put(id, coins), NOW);
        purses.put(row);
    }

    private static Work<Purse, Purse.Filled> put(String id, int coins) {
        return work(id, null, null, Scope.system(), purse -> here(purse).put(coins));
    }

    private static Work<Purse, Purse.Filled> take(String id, int coins) {
        return work(id, null, null, Scope.system(), purse -> here(purse).take(coins));
    }

    private static Work<Purse, Purse.Filled> command(
            String id, String key, String hash, @Nullable Long expectedVersion) {
        var mandate = new CommandContext(OFFICER, key, hash, expectedVersion);
        return new Work<>(
                id,
                Scope.system(),
                null,
                null,
                mandate,
                Cause.NONE,
                purse -> here(purse).put(1));
    }

    private static Work<Purse, Purse.Filled> laned(
            String id, String lane, Function<@Nullable Purse, Decision<Purse, Purse.Filled>> decision) {
        return work(id, null, lane, Scope.system(), decision);
    }

    private static Work<Purse, Purse.Filled> work(
            String id,
            @Nullable Mark mark,
            @Nullable String lane,
            Scope scope,
            Function<@Nullable Purse, Decision<Purse, Purse.Filled>> decision) {
        return new Work<>(id, scope, mark, lane, null, Cause.NONE, decision);
    }

    private static Purse here(@Nullable Purse purse) {
        return purse == null ? new Purse(0) : purse;
    }

    private static Purse there(@Nullable Purse purse) {
        assertThat(purse).isNotNull();
        return purse;
    }

    private static @Nullable String slug(Result<Purse> result) {
        return result instanceof Result.Failed<Purse>(Refusal refusal) ? refusal.slug() : null;
    }
}
