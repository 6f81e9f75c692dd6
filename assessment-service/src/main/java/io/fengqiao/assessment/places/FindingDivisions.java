package io.fengqiao.assessment.places;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import java.util.HashSet;
import java.util.Set;

/// Finds the division a caller asks about. One outside of its area is answered like one that is
/// not there (P1).
public final class FindingDivisions {
    private final Places places;

    public FindingDivisions(Places places) {
        this.places = places;
    }

    public Place find(Caller caller, String code) {
        if (!mayAsk(caller, DivisionCode.known(code))) {
            throw Refusal.notFound("division", code);
        }
        return places.division(code).orElseThrow(() -> missing(code));
    }

    /// @throws Refusal for a division of another level too
    public Place town(Caller caller, String code) {
        var place = find(caller, code);
        if (place.level() != Level.TOWN) {
            throw Refusal.notFound("town", code);
        }
        return place;
    }

    /// Officers ask about their division and what lies in it; a department's officers too, though of all that
    /// they see only what their department has to do with.
    private static boolean mayAsk(Caller caller, DivisionCode asked) {
        Set<String> theirs = new HashSet<>(caller.scope().areas());
        if (caller.roles().stream().anyMatch(role -> role.reach() == Role.Reach.LINE)) {
            theirs.add(caller.division());
        }
        return asked.areas().stream().anyMatch(theirs::contains);
    }

    /// As long as nothing was read, whether a division exists is unknown; an outage is never a fact.
    private Refusal missing(String code) {
        return places.isEmpty()
                ? new Refusal("directory-unread", Refusal.Kind.UNAVAILABLE, null)
                : Refusal.notFound("division", code);
    }
}
