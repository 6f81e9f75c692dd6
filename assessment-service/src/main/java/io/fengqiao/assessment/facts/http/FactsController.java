package io.fengqiao.assessment.facts.http;

import io.fengqiao.assessment.facts.AssessedDisputes;
import io.fengqiao.assessment.facts.Cause;
import io.fengqiao.assessment.facts.Ending;
import io.fengqiao.assessment.facts.FactsPage;
import io.fengqiao.assessment.facts.Grade;
import io.fengqiao.assessment.facts.Outcome;
import io.fengqiao.assessment.facts.OutcomeCount;
import io.fengqiao.assessment.facts.Window;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One fact for each dispute and unit. Clock, stage and result; nothing of a person (P11).
@RestController
@RequestMapping("/api/assessment/facts")
@PreAuthorize("hasAnyRole('VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')")
class FactsController {
    private final AssessedDisputes disputes;

    FactsController(AssessedDisputes disputes) {
        this.disputes = disputes;
    }

    /// `scored`: the dispute is closed, and the fact counts. `onTime` where the unit settled, `cause` where
    /// it handed up.
    record Fact(
            String id,
            String dispute,
            String unit,
            @Nullable String matterUnit,
            Level level,
            String kind,
            @Nullable Grade grade,
            int dispatch,
            Instant dispatchedAt,
            Instant dueAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant overdueAt,
            Outcome outcome,
            @Nullable Boolean onTime,
            @Nullable Cause cause,
            @Nullable Instant endedAt,
            @Nullable Instant closedAt,
            boolean scored) {
        static Fact of(FactsPage.Entry entry) {
            var dispute = entry.dispute();
            var fact = entry.fact();
            var ending = Ended.of(fact.ending());
            return new Fact(
                    entry.id(),
                    dispute.dispute(),
                    fact.unit().value(),
                    fact.matterUnit() == null ? null : fact.matterUnit().value(),
                    fact.level(),
                    dispute.kind(),
                    dispute.grade().orElse(null),
                    fact.dispatch(),
                    fact.dispatchedAt(),
                    fact.dueAt(),
                    fact.acceptedAt(),
                    fact.overdueAt(),
                    fact.ending().outcome(),
                    ending.onTime(),
                    ending.cause(),
                    ending.at(),
                    dispute.closing().map(closing -> closing.at()).orElse(null),
                    dispute.isScored());
        }
    }

    private record Ended(
            @Nullable Instant at,
            @Nullable Boolean onTime,
            @Nullable Cause cause) {
        static Ended of(Ending ending) {
            return switch (ending) {
                case Ending.Open _ -> new Ended(null, null, null);
                case Ending.Settled(var at, var onTime) -> new Ended(at, onTime, null);
                case Ending.HandedUp(var at, var cause) -> new Ended(at, null, cause);
                case Ending.Failed(var at) -> new Ended(at, null, null);
                case Ending.Left(var at, var _) -> new Ended(at, null, null);
            };
        }
    }

    /// `facts` in all, `scored` of them; and by outcome.
    record Counts(long facts, long scored, List<OutcomeCount> outcomes) {
        static Counts of(List<OutcomeCount> outcomes) {
            return new Counts(
                    outcomes.stream().mapToLong(OutcomeCount::count).sum(),
                    outcomes.stream()
                            .filter(OutcomeCount::scored)
                            .mapToLong(OutcomeCount::count)
                            .sum(),
                    outcomes);
        }
    }

    @GetMapping
    Page<Fact> list(
            @RequestParam @Nullable String dispute,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after,
            Caller caller) {
        var ask = PageAsk.of(limit, after);
        var page = disputes.page(caller.scope(), new FactsPage.Ask(dispute, unit, ask.limit(), ask.after()));
        return new Page<>(page.entries().stream().map(Fact::of).toList(), page.next());
    }

    /// Facts of units that were given the dispute from the one day to the other, both included; either may
    /// be left out.
    @GetMapping("/counts")
    Counts counts(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            Caller caller) {
        return Counts.of(disputes.outcomes(caller.scope(), Window.between(from, to)));
    }
}
