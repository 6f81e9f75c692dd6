package io.fengqiao.dispute.rulebook;

import io.fengqiao.chassis.rules.Past;
import java.util.List;
import java.util.function.BiFunction;

/// Disputes a proposal is tried on.
public interface PastCases {
    /// The last registered ones.
    List<PastCase> latest(int most);

    default <B> List<Past<B>> decidedAgain(int most, BiFunction<B, PastCase, String> outcome) {
        return latest(most).stream()
                .map(one -> new Past<B>(one.dispute(), one.registeredAt(), book -> outcome.apply(book, one)))
                .toList();
    }
}
