package io.fengqiao.chassis.rules;

import java.time.Instant;

/// A rule book as it is, was, and will be: what decides is the edition in effect at the time of the decision,
/// whenever a replica came to know of it.
@FunctionalInterface
public interface Effective<B> {
    B at(Instant time);

    /// A book of one edition.
    static <B> Effective<B> always(B book) {
        return _ -> book;
    }
}
