package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.deadlines.Occasion;
import io.fengqiao.dispute.deadlines.Task;
import io.fengqiao.dispute.deadlines.TimeLimits;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.routing.Route;
import io.fengqiao.dispute.routing.RoutingBook;
import io.fengqiao.dispute.routing.Target;
import io.fengqiao.dispute.routing.Way;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Makes a dispatch of what the rule books say: who gets it (S62, S121), and how long they have (S63).
public final class Dispatching {
    private final Effective<RoutingBook> routing;
    private final Effective<TimeLimits> limits;
    private final Directory names;

    public Dispatching(Effective<RoutingBook> routing, Effective<TimeLimits> limits, Directory names) {
        this.routing = routing;
        this.limits = limits;
        this.names = names;
    }

    boolean knows(String kind, Instant now) {
        return routing.at(now).knows(kind);
    }

    Assignment first(Report report, Grading grading, Instant now) {
        var place = report.place();
        var route = routing.at(now).first(report.kind(), grading.grade(), place.territory(), place.reach(), names);
        return assignment(1, route, report, now);
    }

    /// Where the dispute goes when its platform cannot settle it; null at the top.
    @Nullable
    Assignment above(Dispute dispute, Instant now) {
        var report = dispute.report();
        return routing.at(now)
                .above(
                        dispute.assignment().route(),
                        report.kind(),
                        dispute.grading().grade(),
                        names)
                .map(route -> assignment(dispute.assignment().number() + 1, route, report, now))
                .orElse(null);
    }

    /// Where the platform that was asked takes it (S121).
    Assignment offered(Offer offer, Dispute dispute, Instant now) {
        return passed(offer.way(), offer.target(), dispute, now);
    }

    /// Where the centre above sends it, because an objection was upheld (S62).
    Assignment redispatched(Target target, Dispute dispute, Instant now) {
        return passed(Way.REDISPATCHED, target, dispute, now);
    }

    /// Until when the present dispatch may be objected to.
    Term objectionLimit(Dispute dispute) {
        var dispatched = dispute.assignment().at();
        return limits.at(dispatched).term(Task.OBJECT, occasion(dispute.report(), dispute.level()), dispatched);
    }

    /// Why it is objected to once.
    Reason objectionRule(Instant now) {
        return routing.at(now).objectedOnce();
    }

    private Assignment passed(Way way, Target target, Dispute dispute, Instant now) {
        var report = dispute.report();
        var route =
                routing.at(now).to(way, target, report.kind(), dispute.grading().grade(), names);
        return assignment(dispute.assignment().number() + 1, route, report, now);
    }

    Term feedback(Dispute dispute, Instant now) {
        return limits.at(now).term(Task.FEEDBACK, occasion(dispute.report(), dispute.level()), now);
    }

    /// To the platform that settled it, while it may be opened again (S67); null afterwards.
    @Nullable
    Assignment again(Dispute dispute, Instant now) {
        if (!(dispute.stage() instanceof Stage.Closed(var _, var _, var closedAt))) {
            return null;
        }
        var was = dispute.assignment().route();
        var limit = limits.at(closedAt).term(Task.REOPEN, occasion(dispute.report(), was.level()), closedAt);
        return now.isAfter(limit.dueAt())
                ? null
                : assignment(dispute.assignment().number() + 1, was.because(limit.reason()), dispute.report(), now);
    }

    String otherRoutes(Dispute dispute) {
        return routing.at(dispute.assignment().at())
                .otherRoutes(dispute.report().kind());
    }

    private Assignment assignment(int number, Route route, Report report, Instant now) {
        var on = occasion(report, route.level());
        var book = limits.at(now);
        return new Assignment(number, route, book.term(Task.ACCEPT, on, now), book.term(Task.RESOLVE, on, now), now);
    }

    private static Occasion occasion(Report report, Level level) {
        return new Occasion(
                report.kind(), report.origin().channel().code(), report.origin().referral(), level);
    }
}
