package io.fengqiao.dispute.resemblance;

import java.util.List;

/// How much another dispute is like this one, and what of it: the points add up to the score, and
/// nothing else does.
public record Resemblance(String dispute, int score, boolean suggested, List<Part> parts) {
    public Resemblance {
        parts = List.copyOf(parts);
    }

    /// One line of the sum.
    ///
    /// @param most what it could give at most
    public record Part(String what, int points, int most, String words) {}
}
