package io.fengqiao.dispute.warnings;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.Disputes;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What officers do about warnings, within their scope.
public final class HandlingWarnings {
    private static final int AT_ONCE = 500;

    private final Warnings warnings;
    private final StudyingDisputes studying;
    private final Disputes disputes;
    private final Effective<RiskBook> book;

    public HandlingWarnings(Warnings warnings, StudyingDisputes studying, Disputes disputes, Effective<RiskBook> book) {
        this.warnings = warnings;
        this.studying = studying;
        this.disputes = disputes;
        this.book = book;
    }

    /// Somebody has seen or heard something: the rules look at it now (S59). The same command is
    /// the same occasion.
    public List<RiskBook.Hit> assess(String dispute, Set<Signal> signals, CommandContext mandate, Instant now) {
        var found = disputes.get(dispute, mandate.caller().scope()).aggregate().snapshot();
        return studying.raised(found, signals, mandate.key(), now);
    }

    public List<Versioned<Warning>> of(String dispute, Scope scope) {
        return warnings.of(
                disputes.get(dispute, scope).aggregate().snapshot().id().value(), scope);
    }

    public Versioned<Warning> acknowledge(String id, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        return warnings.change(id, mandate, warning -> warning.acknowledge(addressed(by, warning), by.subject(), now));
    }

    public Versioned<Warning> takeMeasure(
            String id, Measure.Kind kind, String what, Instant followUpBy, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        return warnings.change(
                id, mandate, warning -> warning.takeMeasure(kind, what, by.unit(), by.subject(), followUpBy, now));
    }

    public Versioned<Warning> followUp(
            String id, int measure, Measure.Result result, String note, CommandContext mandate, Instant now) {
        var followUp = new Measure.FollowUp(result, note, mandate.caller().subject(), now);
        return warnings.change(id, mandate, warning -> warning.followUp(measure, followUp));
    }

    public Versioned<Warning> lift(String id, String reason, CommandContext mandate, Instant now) {
        return warnings.change(
                id, mandate, warning -> warning.lift(reason, mandate.caller().subject(), now));
    }

    /// Urges what is to be urged, once, with any number of replicas.
    public void urge(Instant now) {
        var again = book.at(now).urgeAgainAfter();
        warnings.move(warnings.due(now, AT_ONCE), warning -> warning.urge(now, again));
    }

    /// The district's officers may answer for the platform that was warned (S120); everybody else for
    /// its own unit.
    private static String addressed(Caller by, Warning warning) {
        return by.is(Role.DISTRICT_OFFICER) ? warning.snapshot().addressees().territoryUnit() : by.unit();
    }
}
