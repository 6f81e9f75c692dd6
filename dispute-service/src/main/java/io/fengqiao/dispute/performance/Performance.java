package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.deadlines.LadderBook;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whether what the parties of one dispute promised each other is done (人民调解法 §31).
///
/// Each promise is *open* until somebody says that it is *fulfilled* or *broken*. A day that passes without a
/// word is told once and who holds the dispute is urged, then watched, by the same ladder as everything else
/// (S122); never early. A broken promise names the ways that are open, and can still be fulfilled: late is
/// better than never.
///
/// It never moves the dispute: whether that is opened again, the parties say when they are asked (S67).
public final class Performance {
    /// How many promises one dispute can have: what is beyond that is no agreement but a plan.
    static final int MOST = 50;

    private static final int MOST_YEARS = 30;

    private final String id;
    private final String dispute;
    private final Territory territory;
    private final Set<String> mediators;
    private final List<Obligation> obligations;
    private String unit;
    private @Nullable String matterUnit;

    /// All there is to it at one moment.
    ///
    /// @param mediators who mediated what was agreed
    public record Snapshot(
            String id,
            String dispute,
            Territory territory,
            String unit,
            @Nullable String matterUnit,
            Set<String> mediators,
            List<Obligation> obligations) {
        public Snapshot {
            mediators = Set.copyOf(mediators);
            obligations = List.copyOf(obligations);
        }

        /// When there is something to tell.
        public @Nullable Instant nextAt() {
            return obligations.stream()
                    .map(Obligation::nextAt)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .orElse(null);
        }
    }

    public Performance(Snapshot it) {
        id = it.id();
        dispute = it.dispute();
        territory = it.territory();
        unit = it.unit();
        matterUnit = it.matterUnit();
        mediators = new TreeSet<>(it.mediators());
        obligations = new ArrayList<>(it.obligations());
    }

    /// One for each dispute, however often it is settled.
    static String idOf(String dispute) {
        return DerivedId.of("O", dispute);
    }

    static Performance of(Agreement it) {
        return new Performance(new Snapshot(
                idOf(it.dispute()), it.dispute(), it.territory(), it.unit(), it.matterUnit(), Set.of(), List.of()));
    }

    List<PerformanceEvent> agree(
            Agreement agreement, List<Promise> promises, WorkingCalendar calendar, String by, Instant at) {
        if (obligations.size() + promises.size() > MOST) {
            throw new Refusal("too-many-obligations", Refusal.Kind.CONFLICT, "人民调解法 §31", MOST);
        }
        var first = LocalDate.ofInstant(agreement.effectiveAt(), WorkingCalendar.SHANGHAI);
        var last = first.plusYears(MOST_YEARS);
        promises.forEach(promise -> between(first, last, promise.dueOn()));
        var agreed = new ArrayList<Obligation>();
        for (Promise promise : promises) {
            var eve = promise.dueOn().minusDays(1).atStartOfDay(WorkingCalendar.SHANGHAI);
            var dueAt = calendar.afterCalendarDays(eve.toInstant(), 1).instant();
            agreed.add(new Obligation(
                    obligations.size() + agreed.size() + 1,
                    promise.what(),
                    promise.by(),
                    promise.dueOn(),
                    dueAt,
                    agreement.effectiveAt(),
                    new ObligationStage.Open(),
                    List.of(),
                    dueAt));
        }
        obligations.addAll(agreed);
        unit = agreement.unit();
        matterUnit = agreement.matterUnit();
        if (agreement.mediator() != null) {
            mediators.add(agreement.mediator());
        }
        return List.of(new PerformanceEvent.PerformanceAgreed(agreed, by, at));
    }

    List<PerformanceEvent> fulfil(int number, String how, @Nullable LocalDate on, String by, Instant at) {
        var obligation = one(number);
        var today = LocalDate.ofInstant(at, WorkingCalendar.SHANGHAI);
        var day = on == null ? today : on;
        between(LocalDate.ofInstant(obligation.effectiveAt(), WorkingCalendar.SHANGHAI), today, day);
        return switch (obligation.stage()) {
            case ObligationStage.Open _, ObligationStage.Broken _ -> {
                boolean onTime =
                        day.atStartOfDay(WorkingCalendar.SHANGHAI).toInstant().isBefore(obligation.dueAt());
                var end = new ObligationStage.Fulfilled(how, day, onTime, by, at);
                replace(obligation.ended(end));
                yield List.of(new PerformanceEvent.PerformanceFulfilled(number, end));
            }
            case ObligationStage.Fulfilled _ -> throw refused("fulfil", obligation);
        };
    }

    List<PerformanceEvent> fail(
            int number, String reason, WaysBook book, WorkingCalendar calendar, String by, Instant at) {
        var obligation = one(number);
        return switch (obligation.stage()) {
            case ObligationStage.Open _ -> {
                var end = new ObligationStage.Broken(reason, by, at);
                replace(obligation.ended(end));
                yield List.of(new PerformanceEvent.PerformanceBroken(
                        number, end, book.open(obligation.effectiveAt(), at, calendar)));
            }
            case ObligationStage.Fulfilled _, ObligationStage.Broken _ -> throw refused("break", obligation);
        };
    }

    /// Whatever day has passed without a word is told, step by step, each once.
    List<PerformanceEvent> pass(Effective<LadderBook> ladder, Instant now) {
        var events = new ArrayList<PerformanceEvent>();
        for (Obligation obligation : List.copyOf(obligations)) {
            var next = obligation.climb(ladder, now);
            while (next.isPresent()) {
                var climbed = next.get();
                replace(climbed.after());
                events.add(new PerformanceEvent.PerformanceOverdue(
                        climbed.after(),
                        climbed.climb().rung().step(),
                        climbed.climb().reason(),
                        now));
                next = climbed.after().climb(ladder, now);
            }
        }
        return events;
    }

    public Snapshot snapshot() {
        return new Snapshot(id, dispute, territory, unit, matterUnit, mediators, obligations);
    }

    private Obligation one(int number) {
        if (number < 1 || number > obligations.size()) {
            throw Refusal.notFound("performance", Integer.toString(number));
        }
        return obligations.get(number - 1);
    }

    private void replace(Obligation obligation) {
        obligations.set(obligation.number() - 1, obligation);
    }

    private static void between(LocalDate first, LocalDate last, LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new Refusal("day-out-of-range", Refusal.Kind.INVALID, "人民调解法 §31", day, first, last);
        }
    }

    private static Refusal refused(String move, Obligation obligation) {
        return new Refusal(
                "performance-move-refused",
                Refusal.Kind.CONFLICT,
                "人民调解法 §31",
                move,
                obligation.stage().name());
    }
}
