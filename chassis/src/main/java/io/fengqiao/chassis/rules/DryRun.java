package io.fengqiao.chassis.rules;

import java.time.Instant;
import java.util.List;

/// What a proposal would have decided otherwise: "these 37 would have gone elsewhere".
///
/// @param tried false where there was nothing to try it on: then it could be read and may follow, and no
/// more is known
/// @param examined how many of the last decisions it was tried on
/// @param different how many would have been decided otherwise
/// @param shown the first hundred of them
public record DryRun(
        String present, String proposed, boolean tried, int examined, int different, List<Difference> shown) {
    static final int SHOWN = 100;

    public DryRun {
        shown = List.copyOf(shown);
    }

    /// @param subject what it would have been decided about: a dispute, by its id
    /// @param since when that began
    public record Difference(String subject, Instant since, String was, String would) {}
}
