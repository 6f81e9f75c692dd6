package io.fengqiao.dispute.casework.bus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.dispute.casework.Assignment;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeEvent;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How what happened to a dispute is worded on `dispute.events`: see `contracts/events`.
@Component
class DisputeWording implements EventWording<Dispute, DisputeEvent> {
    /// Every event ends with where the dispute stands after it, so that a reader that keeps lists
    /// needs no more.
    record Telling(@JsonUnwrapped Object fact, Standing standing) {}

    record Registered(
            String dispute,
            String channel,
            String reference,
            String kind,
            @Nullable String village,
            @Nullable String town,
            String division,
            List<String> alsoIn,
            Instant occurredAt,
            Instant registeredAt,
            int partyCount,
            @Nullable String reportedBy) {}

    record Graded(String dispute, String grade, String scale, String rule, String ruleBook, String reason) {}

    record Dispatched(
            String dispute,
            int dispatch,
            String level,
            String unit,
            @Nullable String matterUnit,
            String division,
            String channel,
            String kind,
            String grade,
            Instant acceptBy,
            Instant dueAt,
            String rule,
            String ruleBook,
            String reason,
            String lead,
            List<String> assistants,
            String leadRule,
            String leadReason,
            @JsonUnwrapped Facts facts,
            Personal account,
            @Nullable Personal address,
            List<Party> parties,
            Instant at) {}

    record Accepted(String dispute, int dispatch, String unit, String mediator, Instant at) {}

    record Overdue(String dispute, int dispatch, String unit, Instant dueAt, Instant at) {}

    record Urged(
            String dispute,
            int dispatch,
            String unit,
            String limit,
            Instant dueAt,
            String rule,
            String ruleBook,
            String reason,
            Instant at) {}

    record Supervised(
            String dispute,
            int dispatch,
            String unit,
            String supervisor,
            String limit,
            Instant dueAt,
            String rule,
            String ruleBook,
            String reason,
            Instant at) {}

    record Paused(
            String dispute, int dispatch, String unit, String ground, String document, Instant until, Instant at) {}

    record Resumed(String dispute, int dispatch, String unit, Instant dueAt, Instant at) {}

    record Extended(String dispute, int dispatch, String unit, int days, Instant dueAt, Instant at) {}

    record Escalated(
            String dispute,
            int dispatch,
            String fromUnit,
            String fromLevel,
            String toUnit,
            String toLevel,
            String cause,
            String reason,
            String rule,
            Instant at) {}

    record Offered(
            String dispute,
            int dispatch,
            String unit,
            String toUnit,
            String toLevel,
            String way,
            List<String> departments,
            String reason,
            String by,
            Instant at) {}

    record OfferEnded(
            String dispute, int dispatch, String unit, String toUnit, String how, String reason, Instant at) {}

    record PassedOn(
            String dispute,
            int dispatch,
            String fromUnit,
            String fromLevel,
            String toUnit,
            String toLevel,
            String way,
            String reason,
            String rule,
            Instant at) {}

    record Objected(String dispute, int dispatch, String unit, String objector, String reason, String by, Instant at) {}

    record ObjectionDecided(
            String dispute,
            int dispatch,
            String unit,
            String objector,
            boolean upheld,
            String reason,
            String rule,
            String ruleBook,
            Instant at) {}

    record Settled(
            String dispute, int dispatch, String unit, String level, String agreement, Instant at, boolean onTime) {}

    record Failed(String dispute, int dispatch, String unit, Instant at, String reason) {}

    record FedBack(
            String dispute, String to, @Nullable String channel, String how, String by, Instant at, String result) {}

    record Revisited(
            String dispute,
            int dispatch,
            String unit,
            boolean resolved,
            String performed,
            String satisfaction,
            @Nullable String reason,
            Instant at) {}

    record Reopened(
            String dispute, int dispatch, String unit, String rule, String ruleBook, String reason, Instant at) {}

    record Merged(
            String dispute, int dispatch, String unit, String into, String reason, List<Party> parties, Instant at) {}

    record TookIn(
            String dispute,
            int dispatch,
            String unit,
            String joined,
            List<Party> parties,
            @Nullable String mergedInto,
            Instant at) {}

    record Closed(String dispute, String outcome, String unit, String level, Instant at) {}

    @Override
    public OutboundEvent news(Dispute dispute, DisputeEvent event) {
        var it = dispute.snapshot();
        return switch (event) {
            case DisputeEvent.Registered(var at) -> news(it, "registered", registered(it, at));
            case DisputeEvent.Graded(var grading, var _) ->
                news(
                        it,
                        "graded",
                        new Graded(
                                it.id().value(),
                                grading.grade().name(),
                                grading.scale().code(),
                                grading.reason().rule(),
                                grading.reason().book(),
                                grading.reason().words()));
            case DisputeEvent.Dispatched(var assignment) -> news(it, "dispatched", dispatched(it, assignment));
            case DisputeEvent.Accepted(var dispatch, var unit, var mediator, var at) ->
                news(it, "accepted", new Accepted(it.id().value(), dispatch, unit, mediator, at));
            case DisputeEvent.Overdue(var dispatch, var unit, var dueAt, var at) ->
                news(it, "overdue", new Overdue(it.id().value(), dispatch, unit, dueAt, at));
            case DisputeEvent.Urged(var dispatch, var unit, var limit, var dueAt, var reason, var at) ->
                news(
                        it,
                        "urged",
                        new Urged(
                                it.id().value(),
                                dispatch,
                                unit,
                                limit.name(),
                                dueAt,
                                reason.rule(),
                                reason.book(),
                                reason.words(),
                                at));
            case DisputeEvent.Supervised(
                    var dispatch,
                    var unit,
                    var supervisor,
                    var limit,
                    var dueAt,
                    var reason,
                    var at) ->
                news(
                        it,
                        "supervised",
                        new Supervised(
                                it.id().value(),
                                dispatch,
                                unit,
                                supervisor,
                                limit.name(),
                                dueAt,
                                reason.rule(),
                                reason.book(),
                                reason.words(),
                                at));
            case DisputeEvent.Paused(var dispatch, var unit, var ground, var document, var until, var at) ->
                news(it, "paused", new Paused(it.id().value(), dispatch, unit, ground, document, until, at));
            case DisputeEvent.Resumed(var dispatch, var unit, var dueAt, var at) ->
                news(it, "resumed", new Resumed(it.id().value(), dispatch, unit, dueAt, at));
            case DisputeEvent.Extended(var dispatch, var unit, var days, var dueAt, var at) ->
                news(it, "extended", new Extended(it.id().value(), dispatch, unit, days, dueAt, at));
            case DisputeEvent.Escalated escalated -> news(it, "escalated", escalated(it, escalated));
            case DisputeEvent.Offered offered -> news(it, "offered", offered(it, offered));
            case DisputeEvent.OfferEnded(var dispatch, var unit, var to, var how, var reason, var at) ->
                news(it, "offer-ended", new OfferEnded(it.id().value(), dispatch, unit, to, how.name(), reason, at));
            case DisputeEvent.PassedOn passed -> news(it, "passed-on", passedOn(it, passed));
            case DisputeEvent.Objected(var dispatch, var unit, var objection) ->
                news(
                        it,
                        "objected",
                        new Objected(
                                it.id().value(),
                                dispatch,
                                unit,
                                objection.unit(),
                                objection.reason(),
                                objection.by(),
                                objection.at()));
            case DisputeEvent.ObjectionDecided(
                    var dispatch,
                    var unit,
                    var objector,
                    var upheld,
                    var reason,
                    var rule,
                    var at) ->
                news(
                        it,
                        "objection-decided",
                        new ObjectionDecided(
                                it.id().value(),
                                dispatch,
                                unit,
                                objector,
                                upheld,
                                reason,
                                rule.rule(),
                                rule.book(),
                                at));
            case DisputeEvent.Settled(var dispatch, var by, var agreement, var at, var onTime) ->
                news(
                        it,
                        "settled",
                        new Settled(
                                it.id().value(), dispatch, by.unit(), by.level().name(), agreement, at, onTime));
            case DisputeEvent.Failed(var dispatch, var unit, var reason, var at) ->
                news(it, "failed", new Failed(it.id().value(), dispatch, unit, at, reason));
            case DisputeEvent.FedBack(var feedback, var result) ->
                news(
                        it,
                        "fed-back",
                        new FedBack(
                                it.id().value(),
                                feedback.to().name(),
                                it.report().origin().channel().isPlatform()
                                        ? it.report().origin().channel().code()
                                        : null,
                                feedback.how(),
                                feedback.by(),
                                feedback.at(),
                                result.name()));
            case DisputeEvent.Revisited(var dispatch, var unit, var revisit) ->
                news(
                        it,
                        "revisited",
                        new Revisited(
                                it.id().value(),
                                dispatch,
                                unit,
                                revisit.resolved(),
                                revisit.performed().name(),
                                revisit.satisfaction().name(),
                                revisit.reason(),
                                revisit.at()));
            case DisputeEvent.Reopened(var again) -> {
                var reason = again.route().reason();
                yield news(
                        it,
                        "reopened",
                        new Reopened(
                                it.id().value(),
                                again.number(),
                                again.route().unit(),
                                reason.rule(),
                                reason.book(),
                                reason.words(),
                                again.at()));
            }
            case DisputeEvent.Merged(var dispatch, var unit, var into, var reason, var at) ->
                news(it, "merged", new Merged(it.id().value(), dispatch, unit, into.value(), reason, it.parties(), at));
            case DisputeEvent.TookIn(var dispatch, var unit, var joined) -> {
                var into = it.kinship().mergedInto();
                yield news(
                        it,
                        "took-in",
                        new TookIn(
                                it.id().value(),
                                dispatch,
                                unit,
                                joined.dispute().value(),
                                joined.parties(),
                                into == null ? null : into.value(),
                                joined.at()));
            }
            case DisputeEvent.Split split -> news(it, "split", SplitWords.of(it, split));
            case DisputeEvent.Closed(var outcome, var unit, var level, var at) ->
                news(it, "closed", new Closed(it.id().value(), outcome.name(), unit, level.name(), at));
        };
    }

    private static OutboundEvent news(Snapshot it, String fact, Object body) {
        return new OutboundEvent(
                "dispute.events",
                it.id().value(),
                "dispute." + fact + ".v1",
                it.id().value(),
                new Telling(body, Standing.of(it)));
    }

    private static Registered registered(Snapshot it, Instant at) {
        return new Registered(
                it.id().value(),
                it.report().origin().channel().code(),
                it.report().origin().reference(),
                it.report().kind(),
                it.territory().village(),
                it.territory().town(),
                it.territory().division(),
                it.report().place().reach().places().stream()
                        .map(Territory::division)
                        .toList(),
                it.report().facts().occurredAt(),
                at,
                it.report().parties().count(),
                it.report().origin().reportedBy());
    }

    private static Dispatched dispatched(Snapshot it, Assignment assignment) {
        var route = assignment.route();
        return new Dispatched(
                it.id().value(),
                assignment.number(),
                route.level().name(),
                route.unit(),
                route.matterUnit(),
                route.division(),
                it.report().origin().channel().code(),
                it.report().kind(),
                it.grading().grade().name(),
                assignment.accept().dueAt(),
                assignment.resolve().dueAt(),
                route.reason().rule(),
                route.reason().book(),
                route.reason().words(),
                route.leader(),
                route.assistants(),
                route.lead().reason().rule(),
                route.lead().reason().words(),
                it.report().facts(),
                it.report().account(),
                it.report().place().address(),
                it.parties(),
                assignment.at());
    }

    private static Escalated escalated(Snapshot it, DisputeEvent.Escalated escalated) {
        return new Escalated(
                it.id().value(),
                escalated.dispatch(),
                escalated.from().unit(),
                escalated.from().level().name(),
                escalated.to().unit(),
                escalated.to().level().name(),
                escalated.cause().name(),
                escalated.reason(),
                escalated.to().reason().rule(),
                escalated.at());
    }

    private static Offered offered(Snapshot it, DisputeEvent.Offered offered) {
        var offer = offered.offer();
        var target = offer.target();
        return new Offered(
                it.id().value(),
                offered.dispatch(),
                offered.unit(),
                offer.unit(),
                target.level().name(),
                offer.way().name(),
                Stream.concat(Stream.ofNullable(target.matterUnit()), target.others().stream())
                        .toList(),
                offer.reason(),
                offer.by(),
                offer.at());
    }

    private static PassedOn passedOn(Snapshot it, DisputeEvent.PassedOn passed) {
        return new PassedOn(
                it.id().value(),
                passed.dispatch(),
                passed.from().unit(),
                passed.from().level().name(),
                passed.to().unit(),
                passed.to().level().name(),
                passed.way().name(),
                passed.reason(),
                passed.to().reason().rule(),
                passed.at());
    }
}
