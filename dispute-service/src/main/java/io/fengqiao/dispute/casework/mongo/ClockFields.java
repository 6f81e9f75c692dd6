package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.Fields.document;
import static io.fengqiao.dispute.casework.mongo.Fields.instant;
import static io.fengqiao.dispute.casework.mongo.Fields.there;

import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.casework.Clock;
import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.Suspension;
import io.fengqiao.dispute.deadlines.TimeLedger;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The clock that runs, and what moved its end:
///
/// ```
/// { dueAt?: the limit's end, firesAt?: when it is acted on next (indexed: finding them costs what is due),
///   provisional?: true while an end is guessed, clock?: {kind, term, climbed: [rung]} }
/// dispatch: { accept: term, resolve: term,
///   suspensions: [{ground, document, from, until, to?, reason}],
///   extensions: [{days, applicant, respondent, at, reason}] }
/// term: {start, unit, length, dueAt, provisional}
/// ```
final class ClockFields {
    private ClockFields() {}

    static boolean isGuessed(Snapshot it) {
        return it.clock() != null
                && (it.clock().term().provisional()
                        || it.assignment().accept().provisional()
                        || it.assignment().resolve().provisional());
    }

    static Document of(Clock it) {
        return new Fields()
                .put("kind", it.kind())
                .put("term", of(it.term()))
                .put("climbed", it.climbed())
                .document();
    }

    static @Nullable Clock clock(Document state, List<Decided> decisions) {
        var fields = document(state, "clock");
        if (fields == null) {
            return EarlierFields.clock(state, decisions);
        }
        var kind = Clock.Kind.valueOf(fields.getString("kind"));
        return new Clock(
                kind,
                term(fields, "term", reason(kind, state, decisions)),
                Fields.instantOrNull(state, "firesAt"),
                fields.getList("climbed", String.class));
    }

    static Reason reason(Clock.Kind kind, Document state, List<Decided> decisions) {
        int dispatch = there(document(state, "dispatch"), "dispatch").getInteger("number");
        var decided =
                switch (kind) {
                    case ACCEPT -> "ACCEPT_LIMIT";
                    case RESOLVE, PAUSE -> "RESOLVE_LIMIT";
                    case FEEDBACK -> "FEEDBACK_LIMIT";
                };
        return DisputeDocument.reason(decisions, decided, dispatch);
    }

    static Document of(Term it) {
        var fields = new Fields().put("start", it.start());
        switch (it.budget()) {
            case Limit.WorkingDays(var days) ->
                fields.put("unit", "WORKING_DAYS").put("length", days);
            case Limit.Days(var days) -> fields.put("unit", "DAYS").put("length", days);
            case Limit.Hours(var hours) -> fields.put("unit", "HOURS").put("length", hours);
        }
        return fields.put("dueAt", it.dueAt())
                .put("provisional", it.provisional())
                .document();
    }

    static Term term(Document owner, String name, Reason reason) {
        var fields = document(owner, name);
        if (fields == null) {
            return EarlierFields.term(owner, name, reason);
        }
        int length = fields.getInteger("length");
        var unit = fields.getString("unit");
        var budget =
                switch (unit) {
                    case "WORKING_DAYS" -> new Limit.WorkingDays(length);
                    case "DAYS" -> new Limit.Days(length);
                    case "HOURS" -> new Limit.Hours(length);
                    default -> throw new IllegalStateException("unit " + unit + " (expected: a known one)");
                };
        return new Term(
                instant(fields, "start"), budget, instant(fields, "dueAt"), fields.getBoolean("provisional"), reason);
    }

    static Document of(Suspension it) {
        return new Fields()
                .put("ground", it.ground())
                .put("document", it.document())
                .put("from", it.from())
                .put("until", it.until())
                .put("to", it.to())
                .put("reason", of(it.reason()))
                .document();
    }

    static Document of(Extension it) {
        return new Fields()
                .put("days", it.days())
                .put("applicant", it.consents().applicant())
                .put("respondent", it.consents().respondent())
                .put("at", it.at())
                .put("reason", of(it.reason()))
                .document();
    }

    static TimeLedger ledger(Document dispatch) {
        if (!dispatch.containsKey("suspensions")) {
            return TimeLedger.EMPTY;
        }
        return new TimeLedger(
                dispatch.getList("suspensions", Document.class).stream()
                        .map(it -> new Suspension(
                                it.getString("ground"),
                                it.getString("document"),
                                instant(it, "from"),
                                instant(it, "until"),
                                Fields.instantOrNull(it, "to"),
                                reason(it)))
                        .toList(),
                dispatch.getList("extensions", Document.class).stream()
                        .map(it -> new Extension(
                                it.getInteger("days"),
                                new Extension.Consents(it.getString("applicant"), it.getString("respondent")),
                                instant(it, "at"),
                                reason(it)))
                        .toList());
    }

    static Document of(Reason it) {
        return new Fields()
                .put("rule", it.rule())
                .put("source", it.source())
                .put("book", it.book())
                .put("words", it.words())
                .document();
    }

    private static Reason reason(Document from) {
        var fields = there(document(from, "reason"), "reason");
        return new Reason(
                fields.getString("rule"),
                fields.getString("source"),
                fields.getString("book"),
                fields.getString("words"));
    }
}
