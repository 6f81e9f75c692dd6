package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.Fields.document;
import static io.fengqiao.dispute.casework.mongo.Fields.instant;
import static io.fengqiao.dispute.casework.mongo.Fields.there;

import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.casework.Assignment;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.Feedback;
import io.fengqiao.dispute.casework.HistoryEntry;
import io.fengqiao.dispute.casework.Origin;
import io.fengqiao.dispute.casework.Parties;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Place;
import io.fengqiao.dispute.casework.RelatedDisputes;
import io.fengqiao.dispute.casework.Report;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.deadlines.Referral;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.routing.Grading;
import io.fengqiao.dispute.routing.Scale;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// A dispute as it is stored, field by field: the hottest path of the service, where mapping by reflection
/// took two fifths of the time. A reason is stored once, with the decision it belongs to.
///
/// ```
/// { dispute, channel, reference, kind, account, address?, and the facts (FactsFields),
///   parties: [{role, name, idNumber?, phone?}], reportedBy?, referral?, reach (ReachFields),
///   district, town?, village?, registeredAt, grade, scale,
///   dispatch: {number, level, division, unit, seat: {town?, village?}, matterUnit?, others?: [department],
///     lead, accept, resolve, suspensions, extensions, at},
///   stage, and what belongs to it (StageFields), mediator?, and the clock (ClockFields), studyAt?,
///   overdue, supervised,
///   feedback?: {to, how, by, at, note?}, revisits (RevisitFields),
///   mergedInto?, joined?: [{dispute, parties, at}], splitFrom?, parts?: [dispute], passage (PassageFields),
///   decisions: [{what, result, rule, source, book, words, dispatch, at}],
///   history: [{at, what, by, unit, rule?, note?}] }
/// ```
final class DisputeDocument {
    private DisputeDocument() {}

    static Document of(Snapshot it) {
        var report = it.report();
        var place = report.place();
        var fields = new Fields()
                .put("dispute", it.id().value())
                .put("channel", report.origin().channel())
                .put("reference", report.origin().reference())
                .put("kind", report.kind())
                .put("account", report.account())
                .put("address", place.address())
                .put("parties", report.parties().all(), DisputeDocument::of)
                .put("reportedBy", report.origin().reportedBy())
                .put("referral", report.origin().referral())
                .put("reach", ReachFields.of(place.reach()))
                .put("district", place.territory().district())
                .put("town", place.territory().town())
                .put("village", place.territory().village())
                .put("registeredAt", it.registeredAt())
                .put("grade", it.grading().grade())
                .put("scale", it.grading().scale())
                .put("dispatch", dispatch(it));
        FactsFields.put(fields, report.facts());
        StageFields.put(fields, it.stage());
        return fields.put("mediator", it.mediator())
                .put("dueAt", it.dueAt())
                .put("firesAt", it.clock() == null ? null : it.clock().firesAt())
                .put("provisional", ClockFields.isGuessed(it) ? true : null)
                .put("clock", it.clock() == null ? null : ClockFields.of(it.clock()))
                .put("studyAt", it.studyAt())
                .put("overdue", it.overdue())
                .put("supervised", it.supervised())
                .put("feedback", it.feedback() == null ? null : of(it.feedback()))
                .put("revisits", it.revisits(), RevisitFields::of)
                .put("mergedInto", text(it.kinship().mergedInto()))
                .put("joined", it.kinship().joined(), DisputeDocument::of)
                .put("splitFrom", text(it.kinship().splitFrom()))
                .put(
                        "parts",
                        it.kinship().parts().stream().map(DisputeId::value).toList())
                .put("passage", StageHandoverFields.of(it.passage()))
                .put("decisions", it.decisions(), DisputeDocument::of)
                .put("history", it.history(), DisputeDocument::of)
                .document();
    }

    static Snapshot snapshot(Document state) {
        var decisions = state.getList("decisions", Document.class).stream()
                .map(DisputeDocument::decided)
                .toList();
        var grading = new Grading(
                Grade.valueOf(state.getString("grade")),
                Scale.valueOf(state.getString("scale")),
                reason(decisions, "GRADE", 0));
        var feedback = document(state, "feedback");
        var territory = new Territory(state.getString("district"), state.getString("town"), state.getString("village"));
        return new Snapshot(
                new DisputeId(state.getString("dispute")),
                report(state, territory),
                instant(state, "registeredAt"),
                grading,
                assignment(there(document(state, "dispatch"), "dispatch"), territory, decisions),
                StageFields.stage(state),
                state.getString("mediator"),
                ClockFields.clock(state, decisions),
                ClockFields.ledger(there(document(state, "dispatch"), "dispatch")),
                state.getBoolean("overdue"),
                state.getBoolean("supervised"),
                feedback == null ? null : feedback(feedback),
                RevisitFields.revisits(state),
                kinship(state),
                StageHandoverFields.passage(state, territory.district()),
                decisions,
                state.getList("history", Document.class).stream()
                        .map(DisputeDocument::told)
                        .toList());
    }

    private static Report report(Document state, Territory territory) {
        return new Report(
                new Origin(
                        Channel.valueOf(state.getString("channel")),
                        state.getString("reference"),
                        state.getString("reportedBy"),
                        Fields.wordOrNull(state, "referral", Referral.class)),
                state.getString("kind"),
                Fields.personal(state, "account"),
                FactsFields.facts(state),
                new Place(territory, Fields.personalOrNull(state, "address"), ReachFields.reach(state)),
                new Parties(state.getList("parties", Document.class).stream()
                        .map(DisputeDocument::party)
                        .toList()));
    }

    private static Document of(Party party) {
        return new Fields()
                .put("role", party.role())
                .put("name", party.name())
                .put("idNumber", party.idNumber())
                .put("phone", party.phone())
                .document();
    }

    private static Party party(Document fields) {
        return new Party(
                Party.Role.valueOf(fields.getString("role")),
                Fields.personal(fields, "name"),
                Fields.personalOrNull(fields, "idNumber"),
                Fields.personalOrNull(fields, "phone"));
    }

    private static @Nullable String text(@Nullable DisputeId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable DisputeId idIfAny(Document state, String name) {
        var id = state.getString(name);
        return id == null ? null : new DisputeId(id);
    }

    /// Absent in what the version before stored (R9).
    private static RelatedDisputes kinship(Document state) {
        return new RelatedDisputes(
                idIfAny(state, "mergedInto"),
                state.getList("joined", Document.class, List.of()).stream()
                        .map(DisputeDocument::joined)
                        .toList(),
                idIfAny(state, "splitFrom"),
                state.getList("parts", String.class, List.of()).stream()
                        .map(DisputeId::new)
                        .toList());
    }

    private static Document of(RelatedDisputes.Joined it) {
        return new Fields()
                .put("dispute", it.dispute().value())
                .put("parties", it.parties(), DisputeDocument::of)
                .put("at", it.at())
                .document();
    }

    private static RelatedDisputes.Joined joined(Document fields) {
        return new RelatedDisputes.Joined(
                new DisputeId(fields.getString("dispute")),
                fields.getList("parties", Document.class).stream()
                        .map(DisputeDocument::party)
                        .toList(),
                instant(fields, "at"));
    }

    private static Document dispatch(Snapshot snapshot) {
        var it = snapshot.assignment();
        return new Fields()
                .put("number", it.number())
                .put("level", it.route().level())
                .put("division", it.route().division())
                .put("unit", it.route().unit())
                .put("seat", RouteFields.seat(it.route()))
                .put("matterUnit", it.route().matterUnit())
                .put("others", it.route().others())
                .put("lead", it.route().lead().key())
                .put("accept", ClockFields.of(it.accept()))
                .put("resolve", ClockFields.of(it.resolve()))
                .put("suspensions", snapshot.time().suspensions(), ClockFields::of)
                .put("extensions", snapshot.time().extensions(), ClockFields::of)
                .put("at", it.at())
                .document();
    }

    private static Assignment assignment(Document fields, Territory place, List<Decided> decisions) {
        int number = fields.getInteger("number");
        return new Assignment(
                number,
                RouteFields.route(fields, number, place, decisions),
                ClockFields.term(fields, "accept", reason(decisions, "ACCEPT_LIMIT", number)),
                ClockFields.term(fields, "resolve", reason(decisions, "RESOLVE_LIMIT", number)),
                instant(fields, "at"));
    }

    static Reason reason(List<Decided> decisions, String what, int dispatch) {
        return reasonIfAny(decisions, what, dispatch)
                .orElseThrow(() -> new IllegalStateException("no decision " + what + " of dispatch " + dispatch));
    }

    /// The last one counts: who has to do with a dispatch may change while it lasts (S121).
    static Optional<Reason> reasonIfAny(List<Decided> decisions, String what, int dispatch) {
        return decisions.reversed().stream()
                .filter(one -> one.dispatch() == dispatch && one.what().equals(what))
                .map(Decided::reason)
                .findFirst();
    }

    private static Document of(Decided it) {
        return new Fields()
                .put("what", it.what())
                .put("result", it.result())
                .put("rule", it.reason().rule())
                .put("source", it.reason().source())
                .put("book", it.reason().book())
                .put("words", it.reason().words())
                .put("dispatch", it.dispatch())
                .put("at", it.at())
                .document();
    }

    private static Decided decided(Document fields) {
        return new Decided(
                fields.getString("what"),
                fields.getString("result"),
                new Reason(
                        fields.getString("rule"),
                        fields.getString("source"),
                        fields.getString("book"),
                        fields.getString("words")),
                fields.getInteger("dispatch"),
                instant(fields, "at"));
    }

    private static Document of(Feedback it) {
        return new Fields()
                .put("to", it.to())
                .put("how", it.how())
                .put("by", it.by())
                .put("at", it.at())
                .put("note", it.note())
                .document();
    }

    private static Feedback feedback(Document fields) {
        return new Feedback(
                Feedback.To.valueOf(fields.getString("to")),
                fields.getString("how"),
                fields.getString("by"),
                instant(fields, "at"),
                Fields.personalOrNull(fields, "note"));
    }

    private static Document of(HistoryEntry it) {
        return new Fields()
                .put("at", it.at())
                .put("what", it.what())
                .put("by", it.by())
                .put("unit", it.unit())
                .put("rule", it.rule())
                .put("note", it.note())
                .document();
    }

    private static HistoryEntry told(Document fields) {
        @Nullable String rule = fields.getString("rule");
        return new HistoryEntry(
                instant(fields, "at"),
                fields.getString("what"),
                fields.getString("by"),
                fields.getString("unit"),
                rule,
                fields.getString("note"));
    }
}
