package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.routing.Grading;
import java.time.Instant;
import java.util.List;

/// Something a rule decided about a dispute: what, why, when, and for which dispatch (0: the dispute
/// as a whole).
public record Decided(String what, String result, Reason reason, int dispatch, Instant at) {
    static Decided of(Grading grading, Instant at) {
        return new Decided("GRADE", grading.grade().name(), grading.reason(), 0, at);
    }

    /// What a dispatch decides: who, who leads, and by when.
    static List<Decided> of(Assignment it) {
        return List.of(
                new Decided("DISPATCH", it.route().unit(), it.route().reason(), it.number(), it.at()),
                new Decided("LEAD", it.route().leader(), it.route().lead().reason(), it.number(), it.at()),
                of("ACCEPT_LIMIT", it.accept(), it.number(), it.at()),
                of("RESOLVE_LIMIT", it.resolve(), it.number(), it.at()));
    }

    static Decided of(String what, Term term, int dispatch, Instant at) {
        return new Decided(what, term.dueAt().toString(), term.reason(), dispatch, at);
    }
}
