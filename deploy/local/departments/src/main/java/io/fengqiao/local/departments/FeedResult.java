package io.fengqiao.local.departments;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What became of a feed: one outcome for each report.
///
/// `sending` is how long it took to send all, `finishing` how long after that all that were settled were
/// closed and scored (or how long that was waited for). `remarks` are troubles of the mediators and officers,
/// not of the account.
public record FeedResult(
        String run, List<Outcome> outcomes, Duration sending, Duration finishing, List<String> remarks) {

    /// Where a report ended: each in exactly one place.
    public enum Verdict {
        /// In the ledger.
        ACCEPTED,
        /// A rule or a check said no, and said why.
        REFUSED,
        /// Kept for an operator.
        PARKED,
        /// Neither; there must be none of these.
        UNACCOUNTED
    }

    /// What became of one report. `disputes` are the disputes in the ledger that bear its reference: one, if
    /// accepted. A report with several copies has had several `deliveries`.
    public record Outcome(
            int number,
            Channel channel,
            Intent intent,
            Set<String> references,
            int deliveries,
            Verdict verdict,
            String reason,
            String rule,
            Set<String> disputes,
            boolean settled,
            boolean closed,
            boolean scored) {

        boolean isDoubled() {
            return disputes.size() > 1;
        }

        boolean isUnfinished() {
            return settled && !(closed && scored);
        }
    }

    public FeedResult {
        outcomes = List.copyOf(outcomes);
        remarks = List.copyOf(remarks);
    }

    public List<Outcome> of(Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).toList();
    }

    /// The references of the accepted: the grid's report numbers and the departments' own references.
    public Set<String> acceptedReferences() {
        return of(Verdict.ACCEPTED).stream()
                .flatMap(outcome -> outcome.references().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// In the ledger more than once; there must be none of these either.
    public List<Outcome> doubled() {
        return outcomes.stream().filter(Outcome::isDoubled).toList();
    }

    /// Settled, but not closed or not scored.
    public List<Outcome> unfinished() {
        return outcomes.stream().filter(Outcome::isUnfinished).toList();
    }

    /// Good and late reports and repeated ones that did not get into the ledger: not lost, but worth a look.
    public List<Outcome> surprises() {
        return outcomes.stream()
                .filter(outcome -> switch (outcome.intent()) {
                    case GOOD, DUPLICATE, LATE -> outcome.verdict() != Verdict.ACCEPTED;
                    case MALFORMED, OUT_OF_AREA -> outcome.verdict() == Verdict.ACCEPTED;
                })
                .toList();
    }

    public long settled() {
        return outcomes.stream().filter(Outcome::settled).count();
    }

    public long closed() {
        return outcomes.stream().filter(Outcome::closed).count();
    }

    public long scored() {
        return outcomes.stream().filter(Outcome::scored).count();
    }

    /// Nothing lost, nothing doubled, and what was settled has been brought to its end.
    public boolean isSound() {
        return of(Verdict.UNACCOUNTED).isEmpty()
                && doubled().isEmpty()
                && unfinished().isEmpty();
    }
}
