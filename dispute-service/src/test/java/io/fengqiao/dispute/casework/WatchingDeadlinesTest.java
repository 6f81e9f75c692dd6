package io.fengqiao.dispute.casework;

import static io.fengqiao.dispute.casework.Cases.DISPATCHING;
import static io.fengqiao.dispute.casework.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.Books;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchingDeadlinesTest {
    private static final Instant ACCEPT_BY = Instant.parse("2026-03-05T16:00:00Z");

    private final InMemory disputes = new InMemory();

    private static WatchingDeadlines watching(Disputes disputes, Duration skew) {
        return new WatchingDeadlines(
                disputes,
                DISPATCHING,
                Cases.COUNTING,
                Effective.always(Books.shipped().ladder()),
                skew);
    }

    @Test
    void firesOnceAndNeverEarly() {
        disputes.put(600);
        var watching = watching(disputes, Duration.ZERO);
        assertThat(watching.pass(ACCEPT_BY.minusMillis(1))).isEqualTo(new WatchingDeadlines.Pass(0, 0));
        assertThat(watching.pass(ACCEPT_BY)).isEqualTo(new WatchingDeadlines.Pass(600, 0));
        assertThat(watching.pass(ACCEPT_BY.plusSeconds(1))).isEqualTo(new WatchingDeadlines.Pass(0, 0));
        assertThat(disputes.told.values()).allSatisfy(told -> assertThat(told).containsExactly("Overdue", "Urged"));
    }

    @Test
    void clocksThatDifferFireNoneEarly() {
        disputes.put(1);
        var watching = watching(disputes, Duration.ofMinutes(5));
        assertThat(watching.pass(ACCEPT_BY.plus(Duration.ofMinutes(5)).minusMillis(1))
                        .fired())
                .isZero();
        assertThat(watching.pass(ACCEPT_BY.plus(Duration.ofMinutes(5))).fired()).isEqualTo(1);
    }

    @Test
    void whatCannotBeDecidedStarvesNothingBehindIt() {
        disputes.put(700);
        disputes.ids().stream().limit(450).forEach(disputes.broken::add);
        var watching = watching(disputes, Duration.ZERO);
        assertThat(watching.pass(ACCEPT_BY)).isEqualTo(new WatchingDeadlines.Pass(250, 450));
        assertThat(watching.pass(ACCEPT_BY)).isEqualTo(new WatchingDeadlines.Pass(0, 450));
    }

    @Test
    void tellsHowLongTheOldestHasWaited() {
        disputes.put(2);
        var watching = watching(disputes, Duration.ZERO);
        assertThat(watching.oldestWaiting(ACCEPT_BY.minusSeconds(1))).isZero();
        assertThat(watching.oldestWaiting(ACCEPT_BY.plusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        watching.pass(ACCEPT_BY.plusSeconds(90));
        assertThat(watching.oldestWaiting(ACCEPT_BY.plusSeconds(90))).isZero();
    }

    /// S63: an end guessed over a year not published then is counted again before it is acted on.
    @Test
    void aGuessedEndIsCountedAgainBeforeItFires() {
        var guess = Instant.parse("2026-03-03T16:00:00Z");
        disputes.putGuessed(guess);
        var watching = watching(disputes, Duration.ZERO);
        watching.pass(guess);
        assertThat(disputes.told.values()).allSatisfy(told -> assertThat(told).isEmpty());
        assertThat(watching.oldestWaiting(ACCEPT_BY.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        watching.pass(ACCEPT_BY);
        assertThat(disputes.told.values()).containsExactly(List.of("Overdue", "Urged"));
    }

    @Test
    void guessedEndsAreCountedAgainOnceTheCalendarIsThere() {
        disputes.putGuessed(Instant.parse("2026-03-03T16:00:00Z"));
        var recounting = new RecountingClocks(disputes, Cases.COUNTING);
        assertThat(recounting.pass()).isEqualTo(1);
        assertThat(recounting.pass()).isZero();
        assertThat(disputes.firstDue()).isEqualTo(ACCEPT_BY);
        assertThat(disputes.told.values()).allSatisfy(told -> assertThat(told).isEmpty());
    }

    /// Disputes in memory; `broken` ones cannot be decided.
    private static final class InMemory implements Disputes {
        private final Map<String, Dispute> all = new HashMap<>();
        private final Map<String, List<String>> told = new HashMap<>();
        private final Set<String> broken = new HashSet<>();

        void put(int count) {
            for (int i = 0; i < count; i++) {
                var dispute = Cases.registered(Cases.report(Channel.GRID, "R-" + i));
                all.put(dispute.snapshot().id().value(), dispute);
            }
        }

        /// One whose time for acceptance was guessed to end then.
        void putGuessed(Instant dueAt) {
            var was = Cases.registered(Cases.report(Channel.GRID, "R-GUESSED")).snapshot();
            var accept = was.assignment().accept();
            var guess = new Term(accept.start(), accept.budget(), dueAt, true, accept.reason());
            var dispute = new Dispute(new Snapshot(
                    was.id(),
                    was.report(),
                    was.registeredAt(),
                    was.grading(),
                    was.assignment().acceptedBy(guess),
                    was.stage(),
                    was.mediator(),
                    Clock.of(Clock.Kind.ACCEPT, guess),
                    was.time(),
                    was.overdue(),
                    was.supervised(),
                    was.feedback(),
                    was.revisits(),
                    was.kinship(),
                    was.passage(),
                    was.decisions(),
                    was.history()));
            all.put(was.id().value(), dispute);
        }

        List<String> ids() {
            return all.keySet().stream().sorted().toList();
        }

        @Override
        public Versioned<Dispute> get(String id, Scope scope) {
            return new Versioned<>(Objects.requireNonNull(all.get(id)), 1);
        }

        @Override
        public LedgerPage page(Scope scope, LedgerQuestion question) {
            return new LedgerPage(List.of(), null);
        }

        @Override
        public Versioned<Dispute> create(
                String id, CommandContext mandate, Supplier<Decision<Dispute, DisputeEvent>> birth) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Versioned<Dispute> change(
                String id, CommandContext mandate, Function<Dispute, List<DisputeEvent>> move) {
            throw new UnsupportedOperationException("no command comes here");
        }

        @Override
        public List<String> due(Instant until, int limit) {
            return all.values().stream()
                    .filter(dispute ->
                            dispute.clock() != null && dispute.clock().fires(until))
                    .sorted(Comparator.comparingInt(
                            dispute -> broken.contains(dispute.snapshot().id().value()) ? 0 : 1))
                    .limit(limit)
                    .map(dispute -> dispute.snapshot().id().value())
                    .toList();
        }

        @Override
        public List<String> guessed(String after, int limit) {
            return ids().stream()
                    .filter(id -> id.compareTo(after) > 0)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<String> ofTheVersionBefore(String after, int limit) {
            return List.of();
        }

        @Override
        public @Nullable Instant firstDue() {
            return all.values().stream()
                    .map(Dispute::clock)
                    .filter(Objects::nonNull)
                    .map(Clock::firesAt)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        @Override
        public WatchingDeadlines.Pass moveAll(
                List<String> ids, Function<@Nullable Dispute, Decision<Dispute, DisputeEvent>> move) {
            int fired = 0;
            int failed = 0;
            for (String id : ids) {
                if (broken.contains(id)) {
                    failed++;
                } else if (move.apply(all.get(id))
                        instanceof Decision.Changed<Dispute, DisputeEvent>(var _, var news)) {
                    fired++;
                    var names = told.computeIfAbsent(id, _ -> new ArrayList<>());
                    news.forEach(one -> names.add(one.getClass().getSimpleName()));
                }
            }
            return new WatchingDeadlines.Pass(fired, failed);
        }

        @Override
        public long supervised() {
            return 0;
        }
    }

    @Test
    void aClockThatFiresMuchLaterThanItRanOutStillFiresOnce() {
        disputes.put(1);
        var watching = watching(disputes, Duration.ZERO);
        var muchLater = NOW.plus(Duration.ofDays(300));
        for (int rung = 1; rung <= 3; rung++) {
            assertThat(watching.pass(muchLater)).isEqualTo(new WatchingDeadlines.Pass(1, 0));
        }
        assertThat(watching.pass(muchLater)).isEqualTo(new WatchingDeadlines.Pass(0, 0));
        assertThat(disputes.told.values())
                .allSatisfy(told ->
                        assertThat(told).containsExactly("Overdue", "Urged", "Supervised", "Escalated", "Dispatched"));
    }
}
