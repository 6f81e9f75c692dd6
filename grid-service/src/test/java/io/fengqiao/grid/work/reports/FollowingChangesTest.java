package io.fengqiao.grid.work.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.reports.FollowingChanges.FeedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// S128: the telephone misses no change, whatever is written when.
class FollowingChangesTest {
    private final Map<String, Versioned<Report>> store = new HashMap<>();
    private Instant now = Telling.NOW;
    private final FollowingChanges changes = new FollowingChanges(this::page, () -> now);

    @Test
    void givesEachChangeOnceWhenNothingIsLate() {
        write(1, 1, now);
        write(2, 1, now);
        var first = changes.since("wang", null, 50);
        assertThat(versions(first)).containsExactlyInAnyOrder("1@1", "2@1");
        assertThat(first.more()).isFalse();
        now = now.plusSeconds(60);
        assertThat(changes.since("wang", first.mark(), 50).items()).isEmpty();
        write(1, 2, now);
        assertThat(versions(changes.since("wang", first.mark(), 50))).containsExactly("1@2");
    }

    /// A replica was held up between deciding and writing, or its clock is behind.
    @Test
    void givesWhatIsWrittenLateThoughLaterChangesWereGiven() {
        write(1, 1, now);
        var mark = changes.since("wang", null, 50).mark();
        now = now.plus(Duration.ofMinutes(55));
        write(2, 1, now.minus(Duration.ofMinutes(50)));
        assertThat(versions(changes.since("wang", mark, 50))).containsExactly("2@1");
    }

    @Test
    void goesOnWhereThePageEnded() {
        for (int i = 0; i < 7; i++) {
            write(i, 1, now.minusSeconds(60L * i));
        }
        var all = new ArrayList<String>();
        String mark = null;
        FollowingChanges.Changes given;
        do {
            given = changes.since("wang", mark, 3);
            all.addAll(versions(given));
            mark = given.mark();
        } while (given.more());
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void missesNothingInALongStoryOfWritesAndQuestions(long seed) {
        var random = new Random(seed);
        var got = new HashSet<String>();
        String mark = null;
        for (int step = 0; step < 400; step++) {
            now = now.plusSeconds(random.nextInt(600));
            int report = random.nextInt(60);
            var before = store.get(Integer.toString(report));
            write(report, before == null ? 1 : before.version() + 1, now.minusSeconds(random.nextInt(3000)));
            if (random.nextInt(3) == 0) {
                var given = changes.since("wang", mark, 1 + random.nextInt(5));
                got.addAll(versions(given));
                mark = given.mark();
            }
        }
        for (boolean more = true; more; ) {
            var given = changes.since("wang", mark, 50);
            got.addAll(versions(given));
            mark = given.mark();
            more = given.more();
        }
        assertThat(got)
                .containsAll(store.entrySet().stream()
                        .map(one -> one.getKey() + "@" + one.getValue().version())
                        .toList());
    }

    /// More than a mark can remember: some come twice, none is missed, and it comes to an end.
    @Test
    void comesToAnEndHoweverMuchChangedAtOnce() {
        for (int i = 0; i < 1000; i++) {
            write(i, 1, now.minusMillis(i));
        }
        var got = new HashSet<String>();
        String mark = null;
        int questions = 0;
        FollowingChanges.Changes given;
        do {
            given = changes.since("wang", mark, 200);
            got.addAll(versions(given));
            mark = given.mark();
            questions++;
        } while (given.more() && questions < 20);
        assertThat(got).hasSize(1000);
        assertThat(mark.length()).isLessThan(4000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.", "12.ABC", "-1.", "99999999999999999.", "1.abcdefghi"})
    void refusesAMarkThatIsNotItsOwn(String word) {
        if (word.equals("1.")) {
            assertThat(changes.since("wang", word, 5).items()).isEmpty();
            return;
        }
        assertThatThrownBy(() -> changes.since("wang", word, 5))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("cursor-unknown"));
    }

    private void write(int report, long version, Instant at) {
        var number = new ReportNumber("R%020d".formatted(report));
        var told = Telling.reported(Telling.matter(Item.OTHER)).snapshot();
        store.put(
                Integer.toString(report),
                new Versioned<>(
                        new Report(new Snapshot(
                                number,
                                told.grid(),
                                told.content(),
                                told.reportedBy(),
                                told.reportedAt(),
                                told.course(),
                                told.alerted(),
                                told.successions(),
                                told.attachments(),
                                at)),
                        version));
    }

    private static List<String> versions(FollowingChanges.Changes given) {
        return given.items().stream()
                .map(one -> Integer.parseInt(one.aggregate().number().value().substring(1)) + "@" + one.version())
                .toList();
    }

    /// Five at a time, as the store would page.
    private FeedPage page(String person, Instant from, @Nullable String after) {
        assertThat(person).isEqualTo("wang");
        var sorted = store.values().stream()
                .filter(one -> !one.aggregate().snapshot().changedAt().isBefore(from))
                .sorted(Comparator.comparing((Versioned<Report> one) ->
                                one.aggregate().snapshot().changedAt())
                        .thenComparing(one -> one.aggregate().number().value()))
                .toList();
        int start = after == null ? 0 : Integer.parseInt(after);
        int end = Math.min(start + 5, sorted.size());
        return new FeedPage(sorted.subList(start, end), end < sorted.size() ? Integer.toString(end) : null);
    }
}
