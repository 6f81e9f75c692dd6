package io.fengqiao.dispute.resemblance;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.Disputes;
import java.util.List;

/// Suggests which disputes may be the same one, reported twice.
public final class FindingResemblances {
    private final Disputes disputes;
    private final Candidates candidates;
    private final Words words;
    private final ResemblanceBook book;

    public FindingResemblances(Disputes disputes, Candidates candidates, Words words, ResemblanceBook book) {
        this.disputes = disputes;
        this.candidates = candidates;
        this.words = words;
        this.book = book;
    }

    /// The most alike first, within the scope of who asks.
    public List<Resemblance> of(String id, Scope scope) {
        var dispute = disputes.get(id, scope).aggregate().snapshot();
        var mine = Signs.of(dispute, words.of(dispute.report().account()));
        return book.ranked(candidates.of(dispute, book.window(), scope).stream()
                .map(other -> Signs.of(other, words.of(other.report().account())))
                .map(other -> book.compare(mine, other))
                .toList());
    }

    public String bookVersion() {
        return "resemblance@" + book.version();
    }
}
