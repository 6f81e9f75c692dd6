package io.fengqiao.dispute.resemblance;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.Disputes;
import java.time.Instant;
import java.util.List;

/// Suggests which disputes may be the same one, reported twice.
public final class FindingResemblances {
    private final Disputes disputes;
    private final Candidates candidates;
    private final Words words;
    private final Effective<ResemblanceBook> book;

    public FindingResemblances(Disputes disputes, Candidates candidates, Words words, Effective<ResemblanceBook> book) {
        this.disputes = disputes;
        this.candidates = candidates;
        this.words = words;
        this.book = book;
    }

    /// The book that found them, and what it found: the most alike first.
    public record Found(String book, List<Resemblance> all) {}

    /// Within the scope of who asks.
    public Found of(String id, Scope scope, Instant now) {
        var rules = book.at(now);
        var dispute = disputes.get(id, scope).aggregate().snapshot();
        var mine = Signs.of(dispute, words.of(dispute.report().account()));
        var found = rules.ranked(candidates.of(dispute, rules.window(), scope).stream()
                .map(other -> Signs.of(other, words.of(other.report().account())))
                .map(other -> rules.compare(mine, other))
                .toList());
        return new Found("resemblance@" + rules.version(), found);
    }
}
