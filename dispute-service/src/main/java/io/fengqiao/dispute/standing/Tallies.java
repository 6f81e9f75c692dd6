package io.fengqiao.dispute.standing;

import io.fengqiao.chassis.kernel.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The counts.
public interface Tallies {
    /// Those of these headings that were ever counted.
    List<Tally> of(Collection<Heading> headings);

    /// Of every place within the scope.
    List<Tally> places(Scope scope);

    /// Puts the counts in place of the older ones.
    ///
    /// @param before the revisions read before the counting
    /// @return the headings that somebody else has counted meanwhile: theirs may be older or newer,
    /// so count again
    Set<Heading> replace(Map<Heading, Long> before, List<Tally> counted);
}
