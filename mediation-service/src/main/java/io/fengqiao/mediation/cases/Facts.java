package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was told of a dispute: the matter, the place, the persons (S58). It is the same value in the event
/// that tells it, in the case and in its document; there it stands flat among the rest.
///
/// @param witnesses how many saw it, where somebody said so
public record Facts(
        String kind,
        Personal account,
        @Nullable Personal address,
        @Nullable Integer witnesses,
        List<Party> parties) {
    public Facts {
        parties = List.copyOf(parties);
    }

    /// Whom it names already is named once.
    Facts joinedBy(List<Party> others) {
        return new Facts(
                kind,
                account,
                address,
                witnesses,
                Stream.concat(parties.stream(), others.stream()).distinct().toList());
    }
}
