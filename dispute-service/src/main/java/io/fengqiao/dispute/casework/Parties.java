package io.fengqiao.dispute.casework;

import java.util.List;
import java.util.stream.Stream;

/// The persons a dispute is about (见人, S58): there is one at least, and each has a name.
public record Parties(List<Party> all) {
    static final int MOST = 100;

    public Parties {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no party (expected: one at least, S58)");
        }
    }

    public int count() {
        return all.size();
    }

    /// Everybody, once, with those whom disputes brought that go on in this one.
    List<Party> with(List<RelatedDisputes.Joined> joined) {
        return Stream.concat(all.stream(), joined.stream().flatMap(one -> one.parties().stream()))
                .distinct()
                .toList();
    }
}
