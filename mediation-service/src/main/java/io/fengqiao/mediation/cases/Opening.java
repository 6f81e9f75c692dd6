package io.fengqiao.mediation.cases;

import io.fengqiao.mediation.assignment.Assignment;
import java.util.List;

/// With what a case begins: the dispatch, and who was picked for it.
public record Opening(Dispatch dispatch, Assignment assignment) {
    Opening joinedBy(List<Party> parties) {
        return new Opening(dispatch.joinedBy(parties), assignment);
    }
}
