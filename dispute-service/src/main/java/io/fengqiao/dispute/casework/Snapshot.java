package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.routing.Grading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All there is to a dispute at one moment, as it is stored and shown.
///
/// @param clock the one that runs, if one does
/// @param time what moved the end of this dispatch's limit
/// @param overdue whether this dispatch has been told to be overdue
/// @param supervised whether a limit ran out and it is watched from above: until it goes up or ends
public record Snapshot(
        DisputeId id,
        Report report,
        Instant registeredAt,
        Grading grading,
        Assignment assignment,
        Stage stage,
        @Nullable String mediator,
        @Nullable Clock clock,
        TimeLedger time,
        boolean overdue,
        boolean supervised,
        @Nullable Feedback feedback,
        List<Revisit> revisits,
        RelatedDisputes kinship,
        StageHandover passage,
        List<Decided> decisions,
        List<HistoryEntry> history) {
    public Snapshot {
        revisits = List.copyOf(revisits);
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }

    /// Of what was just registered, graded and dispatched.
    static Snapshot born(Report report, Grading grading, Assignment first) {
        return born(report.origin().dispute(), report, grading, first, RelatedDisputes.NONE, List.of());
    }

    /// Of a part of another one: what is new begins with where it comes from.
    static Snapshot born(Part part, DisputeId parent, Grading grading, Assignment first) {
        var from = new HistoryEntry(
                first.at(), "PART_OF", Dispute.SYSTEM, first.route().unit(), "S70", parent.value());
        return born(part.dispute(), part.report(), grading, first, RelatedDisputes.partOf(parent), List.of(from));
    }

    private static Snapshot born(
            DisputeId id,
            Report report,
            Grading grading,
            Assignment first,
            RelatedDisputes kinship,
            List<HistoryEntry> history) {
        var decisions = new ArrayList<Decided>();
        decisions.add(Decided.of(grading, first.at()));
        decisions.addAll(Decided.of(first));
        return new Snapshot(
                id,
                report,
                first.at(),
                grading,
                first,
                new Stage.Dispatched(),
                null,
                Clock.of(first),
                TimeLedger.EMPTY,
                false,
                false,
                null,
                List.of(),
                kinship,
                StageHandover.NONE,
                decisions,
                history);
    }

    /// Everybody it is about: its own parties, and those that disputes brought which go on in it.
    public List<Party> parties() {
        return report.parties().with(kinship.joined());
    }

    /// Where it arose.
    public Territory territory() {
        return report.place().territory();
    }

    /// When the limit that runs ends, or ended.
    public @Nullable Instant dueAt() {
        return clock == null ? null : clock.dueAt();
    }

    /// What a dispute's decisions call a study of its risk.
    public static final String STUDY = "RISK";

    /// Since when it waits to be studied (S59): what looks grave is studied when it is registered, and
    /// everything that goes up is, once with each platform.
    public @Nullable Instant studyAt() {
        boolean due = report.facts().violenceLikely() || grading.grade() != Grade.GENERAL || assignment.number() > 1;
        boolean studied =
                decisions.stream().anyMatch(one -> one.what().equals(STUDY) && one.dispatch() == assignment.number());
        return stage.isOpen() && due && !studied ? assignment.at() : null;
    }
}
