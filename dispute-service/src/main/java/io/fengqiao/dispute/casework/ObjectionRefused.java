package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;

/// A dispatch cannot be objected to so, or an objection not decided so (S62).
public final class ObjectionRefused extends Refusal {
    private ObjectionRefused(String slug, Kind kind, String rule, Object... arguments) {
        super(slug, kind, rule, arguments);
    }

    static ObjectionRefused once(Reason why) {
        return new ObjectionRefused("objection-once", Kind.CONFLICT, why.source(), why.words());
    }

    static ObjectionRefused late(Term limit) {
        return new ObjectionRefused(
                "objection-late",
                Kind.CONFLICT,
                limit.reason().source(),
                limit.dueAt().toString());
    }

    /// It did not go to the caller's unit, or nobody is above to decide.
    static ObjectionRefused notAddressed() {
        return new ObjectionRefused("objection-not-addressed", Kind.FORBIDDEN, "S62");
    }

    static ObjectionRefused notTheCentreAbove() {
        return new ObjectionRefused("objection-not-the-centre-above", Kind.FORBIDDEN, "S62");
    }

    static ObjectionRefused toTheSame(String unit) {
        return new ObjectionRefused("objection-to-the-same", Kind.INVALID, "S62", unit);
    }

    static ObjectionRefused outOfReach() {
        return new ObjectionRefused("objection-out-of-reach", Kind.INVALID, "S62");
    }
}
