package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// Who stands in for whom while they are on leave: a substitute may do and see in the absent one's grids what
/// the absent one may, and for that time only (S113).
public interface StandsIn {
    /// The persons for whom `person` stands in at that time.
    Set<String> whom(String person, Instant at);

    /// The caller's scope, and what those see for whom the caller stands in. For a grid's work only, never
    /// for what is about the absent person.
    default Scope scope(Caller caller, Instant at) {
        var own = caller.scope();
        var people = new HashSet<>(own.people());
        people.addAll(whom(caller.subject(), at));
        return new Scope(own.areas(), own.units(), people, own.everything());
    }
}
