package io.fengqiao.local.departments;

import io.fengqiao.local.departments.FeedResult.Outcome;
import io.fengqiao.local.departments.FeedResult.Verdict;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of one report: answers and acknowledgements when it was sent, what the ledger and the parked
/// records say later. Being in the ledger outweighs everything else: of two copies one may well be refused.
final class Entry {
    private final Report report;
    private final Set<String> references = new LinkedHashSet<>();
    private final Map<String, LedgerRow> disputes = new LinkedHashMap<>();
    private final Set<String> scored = new LinkedHashSet<>();
    private @Nullable Reason refused;
    private @Nullable Reason parked;
    private @Nullable Reason waiting;
    private @Nullable String lost;
    private boolean sent;
    private int deliveries;

    Entry(Report report) {
        this.report = report;
    }

    Report report() {
        return report;
    }

    synchronized void delivered() {
        deliveries++;
    }

    synchronized void known(String reference) {
        references.add(reference);
    }

    synchronized void refused(Reason reason) {
        refused = reason;
    }

    synchronized void parked(Reason reason) {
        parked = reason;
    }

    /// Parked for now: the suite tries it again by itself.
    synchronized void waiting(Reason reason) {
        waiting = reason;
    }

    /// No answer came, so nobody knows.
    synchronized void lost(String why) {
        lost = why;
    }

    synchronized void sent() {
        sent = true;
    }

    synchronized void inLedger(LedgerRow row) {
        disputes.put(row.dispute(), row);
    }

    synchronized void scored(String dispute) {
        scored.add(dispute);
    }

    synchronized boolean isSent() {
        return sent;
    }

    synchronized Set<String> references() {
        return Set.copyOf(references);
    }

    synchronized boolean isInLedger() {
        return !disputes.isEmpty();
    }

    synchronized boolean isDecided() {
        return isInLedger() && disputes.values().stream().allMatch(LedgerRow::isDecided);
    }

    synchronized boolean isSettled() {
        return disputes.values().stream().anyMatch(LedgerRow::isSettled);
    }

    synchronized boolean isClosed() {
        return isInLedger() && disputes.values().stream().allMatch(LedgerRow::isClosed);
    }

    synchronized boolean isScored() {
        return isInLedger() && scored.containsAll(disputes.keySet());
    }

    /// Closed disputes whose score has not been seen.
    synchronized List<String> unscored() {
        return disputes.values().stream()
                .filter(LedgerRow::isClosed)
                .map(LedgerRow::dispute)
                .filter(dispute -> !scored.contains(dispute))
                .toList();
    }

    /// Whether it may still come to another end.
    synchronized boolean isPending() {
        return switch (verdict()) {
            case ACCEPTED, REFUSED -> false;
            case PARKED -> parked == null;
            case UNACCOUNTED -> true;
        };
    }

    synchronized Verdict verdict() {
        if (isInLedger()) {
            return Verdict.ACCEPTED;
        }
        if (refused != null) {
            return Verdict.REFUSED;
        }
        return parked != null || waiting != null ? Verdict.PARKED : Verdict.UNACCOUNTED;
    }

    synchronized Outcome outcome() {
        var verdict = verdict();
        var reason =
                switch (verdict) {
                    case ACCEPTED -> null;
                    case REFUSED -> refused;
                    case PARKED -> parked == null ? waiting : parked;
                    case UNACCOUNTED -> new Reason(lost == null ? sent ? "no trace" : "not sent" : lost, "");
                };
        return new Outcome(
                report.number(),
                report.channel(),
                report.intent(),
                Set.copyOf(references),
                deliveries,
                verdict,
                reason == null ? "" : reason.what(),
                reason == null ? "" : reason.rule(),
                Set.copyOf(disputes.keySet()),
                isSettled(),
                isClosed(),
                isScored());
    }
}
