package io.fengqiao.dispute.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What happened to a dispute, and what rules decided about it: written as it happens, never changed.
final class Chronicle {
    private final List<Decided> decisions;
    private final History history;

    Chronicle(List<Decided> decisions, List<Told> history) {
        this.decisions = new ArrayList<>(decisions);
        this.history = new History(history);
    }

    List<Decided> decisions() {
        return List.copyOf(decisions);
    }

    List<Told> history() {
        return history.lines();
    }

    void decide(Decided decided) {
        decisions.add(decided);
    }

    void decide(List<Decided> decided) {
        decisions.addAll(decided);
    }

    /// What is told of it goes into its history, too.
    List<DisputeEvent> told(String by, String unit, List<DisputeEvent> events) {
        events.forEach(event -> history.add(event, by, unit));
        return events;
    }

    /// What nobody outside has to hear of.
    void note(Instant at, String what, String by, String unit) {
        history.note(at, what, by, unit, null, null);
    }
}
