package io.fengqiao.assessment.facts;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The disputes and their facts. Every question takes the scope of who asks (P1).
public interface AssessedDisputes {
    FactsPage page(Scope scope, FactsPage.Ask ask);

    /// Facts by outcome, of units that were given the dispute within the window (null: whenever).
    List<OutcomeCount> outcomes(Scope scope, @Nullable Window dispatched);

    /// Disputes that arose in the area and were closed within the window.
    List<ClosedDisputes> closed(Scope scope, DivisionCode area, Window closed);

    /// How many disputes were registered within the window and not merged since, by the division
    /// they arose in.
    Map<String, Long> registered(Scope scope, DivisionCode area, Window registered);

    /// What the platforms of the area had to do in the window.
    List<UnitWork> work(Scope scope, DivisionCode area, Window window);
}
