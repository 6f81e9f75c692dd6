package io.fengqiao.dispute.warnings.bus;

import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.warnings.Measure;
import io.fengqiao.dispute.warnings.Risk;
import io.fengqiao.dispute.warnings.RiskBook;
import io.fengqiao.dispute.warnings.Warning;
import io.fengqiao.dispute.warnings.WarningEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How what happened to a warning is worded on `dispute.events`, by the dispute's key: see
/// `contracts/events`. Its subject is the warning: it has a life, and a sequence, of its own
/// beside the dispute's.
@Component
class WarningWording implements EventWording<Warning, WarningEvent> {
    record Rule(String risk, String rule, String source, String ruleBook, String reason) {
        static Rule of(RiskBook.Hit hit) {
            Reason reason = hit.reason();
            return new Rule(hit.risk().name(), reason.rule(), reason.source(), reason.book(), reason.words());
        }
    }

    record Warned(
            String warning,
            String dispute,
            String division,
            String territoryUnit,
            @Nullable String matterUnit,
            List<String> risks,
            List<Rule> rules,
            Instant acknowledgeBy,
            Instant at) {}

    record PoliceAlerted(String warning, String dispute, String division, String unit, List<Rule> rules, Instant at) {}

    record Acknowledged(String warning, String dispute, String unit, String by, boolean byAll, Instant at) {}

    record Urged(String warning, String dispute, Set<String> units, int times, Instant at) {}

    record Taken(
            String warning,
            String dispute,
            int measure,
            String kind,
            String unit,
            String by,
            Instant followUpBy,
            Instant at) {}

    record MeasureOverdue(
            String warning, String dispute, int measure, String kind, String unit, Instant followUpBy, Instant at) {}

    record FollowedUp(String warning, String dispute, int measure, String kind, String result, String by, Instant at) {}

    record Lifted(String warning, String dispute, String reason, String by, Instant at) {}

    @Override
    public OutboundEvent news(Warning warning, WarningEvent event) {
        var it = warning.snapshot();
        return switch (event) {
            case WarningEvent.Warned(var at) -> news(it, "warned", warned(it, at));
            case WarningEvent.PoliceAlerted(var at) ->
                news(
                        it,
                        "police-alerted",
                        new PoliceAlerted(
                                it.id(),
                                it.dispute(),
                                it.territory().division(),
                                it.policeUnit(),
                                rules(it, hit -> hit.risk() == Risk.VIOLENCE),
                                at));
            case WarningEvent.WarningAcknowledged(var unit, var by, var byAll, var at) ->
                news(it, "warning-acknowledged", new Acknowledged(it.id(), it.dispute(), unit, by, byAll, at));
            case WarningEvent.WarningUrged(var units, var times, var at) ->
                news(it, "warning-urged", new Urged(it.id(), it.dispute(), units, times, at));
            case WarningEvent.MeasureTaken(var one) -> news(it, "measure-taken", taken(it, one));
            case WarningEvent.MeasureOverdue(var one, var at) ->
                news(
                        it,
                        "measure-overdue",
                        new MeasureOverdue(
                                it.id(),
                                it.dispute(),
                                one.number(),
                                one.kind().name(),
                                one.unit(),
                                one.followUpBy(),
                                at));
            case WarningEvent.MeasureFollowedUp(var one, var followUp) ->
                news(
                        it,
                        "measure-followed-up",
                        new FollowedUp(
                                it.id(),
                                it.dispute(),
                                one.number(),
                                one.kind().name(),
                                followUp.result().name(),
                                followUp.by(),
                                followUp.at()));
            case WarningEvent.WarningLifted(var reason, var by, var at) ->
                news(it, "warning-lifted", new Lifted(it.id(), it.dispute(), reason, by, at));
        };
    }

    private static OutboundEvent news(Warning.Snapshot it, String fact, Object body) {
        return new OutboundEvent("dispute.events", it.dispute(), "dispute." + fact + ".v1", it.id(), body);
    }

    private static Warned warned(Warning.Snapshot it, Instant at) {
        return new Warned(
                it.id(),
                it.dispute(),
                it.territory().division(),
                it.addressees().territoryUnit(),
                it.addressees().matterUnit(),
                it.hits().stream().map(hit -> hit.risk().name()).distinct().toList(),
                rules(it, _ -> true),
                it.acknowledgeBy(),
                at);
    }

    private static Taken taken(Warning.Snapshot it, Measure one) {
        return new Taken(
                it.id(),
                it.dispute(),
                one.number(),
                one.kind().name(),
                one.unit(),
                one.by(),
                one.followUpBy(),
                one.at());
    }

    private static List<Rule> rules(Warning.Snapshot it, Predicate<RiskBook.Hit> wanted) {
        return it.hits().stream().filter(wanted).map(Rule::of).toList();
    }
}
