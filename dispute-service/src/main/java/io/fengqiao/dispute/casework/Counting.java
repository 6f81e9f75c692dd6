package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.deadlines.Extension;
import io.fengqiao.dispute.deadlines.Extension.Consents;
import io.fengqiao.dispute.deadlines.Reasoning;
import io.fengqiao.dispute.deadlines.Reasoning.Line;
import io.fengqiao.dispute.deadlines.Suspension;
import io.fengqiao.dispute.deadlines.TimeLedger;
import io.fengqiao.dispute.deadlines.TimeLimits;
import java.time.Instant;
import java.util.List;

/// Counts a dispute's time by the book and the calendar, and tells it in words (S63). A limit keeps the
/// edition of the book it began with (S135): how far it may be lengthened, that edition says.
public final class Counting {
    private final Effective<TimeLimits> limits;
    private final Reasoning reasoning;

    public Counting(Effective<TimeLimits> limits, Reasoning reasoning) {
        this.limits = limits;
        this.reasoning = reasoning;
    }

    Suspension suspension(PauseClock command) {
        return limits.at(command.at()).suspension(command.ground(), command.document(), command.at());
    }

    Extension extension(Term resolve, TimeLedger time, int days, Consents consents, Instant at) {
        return limits.at(resolve.start()).extension(resolve, time, days, consents, at);
    }

    /// The limit as it counts today, with what moved its end.
    Term counted(Term term, TimeLedger moved) {
        return limits.at(term.start()).counted(term, moved);
    }

    List<Line> reasoning(Term term, TimeLedger moved) {
        return reasoning.of(term, moved);
    }
}
