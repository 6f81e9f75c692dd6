package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.Confidants;
import io.fengqiao.dispute.deadlines.LadderBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Watches whether agreements are kept (人民调解法 §31): by who holds the dispute, and who mediated it.
public final class WatchingPerformance {
    private static final int AT_ONCE = 500;

    private final Confidants confidants;
    private final Performances performances;
    private final Effective<LadderBook> ladder;
    private final Effective<WaysBook> ways;
    private final WorkingCalendar calendar;

    public WatchingPerformance(
            Confidants confidants,
            Performances performances,
            Effective<LadderBook> ladder,
            Effective<WaysBook> ways,
            WorkingCalendar calendar) {
        this.confidants = confidants;
        this.performances = performances;
        this.ladder = ladder;
        this.ways = ways;
        this.calendar = calendar;
    }

    /// Once there is an agreement; a later one adds to what is watched. Two that are first at the same
    /// moment: one is refused, and finds the other's when it is sent again.
    public Versioned<Performance> agree(String dispute, List<Promise> promises, CommandContext mandate, Instant now) {
        var it = confidants.admit(dispute, mandate.caller()).aggregate().snapshot();
        var agreement = Agreement.of(it)
                .orElseThrow(() -> new Refusal(
                        "nothing-agreed",
                        Refusal.Kind.CONFLICT,
                        "人民调解法 §31",
                        it.stage().name()));
        var by = mandate.caller().subject();
        var id = Performance.idOf(dispute);
        if (performances.find(id, Scope.system()).isPresent()) {
            return performances.change(id, mandate, present -> present.agree(agreement, promises, calendar, by, now));
        }
        var performance = Performance.of(agreement);
        return performances.create(id, mandate, performance, performance.agree(agreement, promises, calendar, by, now));
    }

    /// @param on the day it was done; null: today
    public Versioned<Performance> fulfil(
            String dispute, int number, String how, @Nullable LocalDate on, CommandContext mandate, Instant now) {
        confidants.admit(dispute, mandate.caller());
        return performances.change(
                Performance.idOf(dispute),
                mandate,
                present -> present.fulfil(number, how, on, mandate.caller().subject(), now));
    }

    public Versioned<Performance> fail(String dispute, int number, String reason, CommandContext mandate, Instant now) {
        confidants.admit(dispute, mandate.caller());
        return performances.change(
                Performance.idOf(dispute),
                mandate,
                present -> present.fail(
                        number, reason, ways.at(now), calendar, mandate.caller().subject(), now));
    }

    public Optional<Versioned<Performance>> of(String dispute, Scope scope) {
        return performances.find(Performance.idOf(dispute), scope);
    }

    /// For one who may see the persons in clear (P5, P11).
    public Optional<Versioned<Performance>> disclose(String dispute, Caller caller) {
        confidants.admit(dispute, caller);
        return of(dispute, caller.scope());
    }

    /// What is open when this one is broken, by the edition of that day.
    public List<OpenWay> open(Obligation obligation, Instant now) {
        var on = obligation.stage() instanceof ObligationStage.Broken broken ? broken.at() : now;
        return ways.at(on).open(obligation.effectiveAt(), now, calendar);
    }

    /// Tells of every day that has passed without a word, once, with any number of replicas.
    public void pass(Instant now) {
        performances.move(performances.due(now, AT_ONCE), performance -> performance.pass(ladder, now));
    }
}
