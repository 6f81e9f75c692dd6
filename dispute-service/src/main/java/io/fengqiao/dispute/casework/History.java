package io.fengqiao.dispute.casework;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has happened to a dispute, line by line, so that everybody in scope can follow it. Why a rule decided
/// as it did is with the [decisions][Decided].
final class History {
    private final List<HistoryEntry> lines;

    History(List<HistoryEntry> lines) {
        this.lines = new ArrayList<>(lines);
    }

    List<HistoryEntry> lines() {
        return List.copyOf(lines);
    }

    void note(Instant at, String what, String by, String unit, @Nullable String rule, @Nullable String note) {
        lines.add(new HistoryEntry(at, what, by, unit, rule, note));
    }

    void add(DisputeEvent event, String by, String unit) {
        switch (event) {
            case DisputeEvent.Registered(var at) -> note(at, "REGISTERED", by, unit, "S70", null);
            case DisputeEvent.Graded(var grading, var at) ->
                note(at, "GRADED", Dispute.SYSTEM, unit, grading.reason().source(), null);
            case DisputeEvent.Dispatched(var assignment) -> {
                var route = assignment.route();
                note(
                        assignment.at(),
                        "DISPATCHED",
                        Dispute.SYSTEM,
                        route.unit(),
                        route.reason().source(),
                        null);
            }
            case DisputeEvent.Accepted accepted -> note(accepted.at(), "ACCEPTED", by, unit, null, null);
            case DisputeEvent.Overdue overdue ->
                note(
                        overdue.at(),
                        "OVERDUE",
                        by,
                        overdue.unit(),
                        "S63",
                        overdue.dueAt().toString());
            case DisputeEvent.Urged urged ->
                note(
                        urged.at(),
                        "URGED",
                        by,
                        urged.unit(),
                        urged.reason().source(),
                        urged.limit().name());
            case DisputeEvent.Supervised supervised ->
                note(
                        supervised.at(),
                        "SUPERVISED",
                        by,
                        supervised.supervisor(),
                        supervised.reason().source(),
                        supervised.limit().name());
            case DisputeEvent.Paused paused ->
                note(paused.at(), "PAUSED", by, unit, "S63", paused.ground() + ": " + paused.document());
            case DisputeEvent.Resumed resumed ->
                note(resumed.at(), "RESUMED", by, unit, "S63", resumed.dueAt().toString());
            case DisputeEvent.Extended extended ->
                note(
                        extended.at(),
                        "EXTENDED",
                        by,
                        unit,
                        "S63",
                        extended.dueAt().toString());
            case DisputeEvent.Escalated escalated ->
                note(
                        escalated.at(),
                        "ESCALATED",
                        by,
                        escalated.from().unit(),
                        "S121",
                        escalated.cause() + ": " + escalated.reason());
            case DisputeEvent.Offered offered ->
                note(
                        offered.offer().at(),
                        "OFFERED",
                        by,
                        unit,
                        "S121",
                        offered.offer().unit() + ": " + offered.offer().reason());
            case DisputeEvent.OfferEnded ended ->
                note(ended.at(), "OFFER_" + ended.how(), by, unit, "S121", ended.to() + ": " + ended.reason());
            case DisputeEvent.PassedOn passed ->
                note(
                        passed.at(),
                        passed.way().name(),
                        by,
                        passed.from().unit(),
                        passed.to().reason().source(),
                        passed.to().unit() + ": " + passed.reason());
            case DisputeEvent.Objected(var _, var _, var objection) ->
                note(objection.at(), "OBJECTED", by, unit, "S62", objection.unit() + ": " + objection.reason());
            case DisputeEvent.ObjectionDecided decided ->
                note(
                        decided.at(),
                        decided.upheld() ? "OBJECTION_UPHELD" : "OBJECTION_REJECTED",
                        by,
                        decided.unit(),
                        decided.rule().source(),
                        decided.reason());
            case DisputeEvent.Settled settled ->
                note(settled.at(), "SETTLED", by, unit, null, settled.onTime() ? null : "S63: late");
            case DisputeEvent.Failed failed -> note(failed.at(), "FAILED", by, unit, "人民调解法 §26", failed.reason());
            case DisputeEvent.FedBack(var feedback, var _) ->
                note(feedback.at(), "FED_BACK", feedback.by(), unit, "S67", feedback.to() + ": " + feedback.how());
            case DisputeEvent.Revisited(var _, var _, var revisit) ->
                note(revisit.at(), "REVISITED", by, unit, "S67", revisit.satisfaction() + ": " + revisit.how());
            case DisputeEvent.Reopened(var again) -> note(again.at(), "REOPENED", by, unit, "S67", null);
            case DisputeEvent.Merged merged ->
                note(merged.at(), "MERGED", by, unit, "S70", merged.into() + ": " + merged.reason());
            case DisputeEvent.TookIn(var _, var _, var joined) ->
                note(joined.at(), "TOOK_IN", by, unit, "S70", joined.dispute().value());
            case DisputeEvent.Split(var _, var _, var partition) ->
                note(
                        partition.at(),
                        partition.ends() ? "SPLIT" : "SPLIT_OFF",
                        by,
                        unit,
                        "S70",
                        ids(partition) + ": " + partition.reason());
            case DisputeEvent.Closed closed ->
                note(closed.at(), "CLOSED", by, unit, null, closed.outcome().name());
        }
    }

    private static String ids(Partition partition) {
        return partition.parts().stream().map(part -> part.dispute().value()).collect(joining(", "));
    }
}
