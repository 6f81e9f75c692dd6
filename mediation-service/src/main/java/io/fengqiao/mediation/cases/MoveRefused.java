package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/// The moves a case does not make.
public final class MoveRefused extends Refusal {
    private MoveRefused(String slug, Kind kind, String rule, Object... arguments) {
        super(slug, kind, rule, arguments);
    }

    static MoveRefused caseOver(CaseId id, Stage stage) {
        return new MoveRefused(
                "case-over", Kind.CONFLICT, "人民调解法§26", id.value(), stage.name().name());
    }

    /// Only the assigned mediator writes in a case (P11).
    public static MoveRefused caseOfAnother(CaseId id) {
        return new MoveRefused("case-of-another", Kind.FORBIDDEN, "P11", id.value());
    }

    /// Platforms exchange results of what they share, and no others (S40).
    static MoveRefused conclusionOfAnother(CaseId id, String channel) {
        return new MoveRefused("conclusion-of-another", Kind.FORBIDDEN, "S40", id.value(), channel);
    }

    /// Parties are heard before mediation ends (S19).
    static MoveRefused sessionNeeded(CaseId id) {
        return new MoveRefused("session-needed", Kind.CONFLICT, "S19", id.value());
    }

    static MoveRefused inFuture(Instant told, Instant now) {
        return new MoveRefused("in-future", Kind.INVALID, "S19", told.toString(), now.toString());
    }

    static MoveRefused performancePast(LocalDate performBy, LocalDate today) {
        return new MoveRefused("performance-past", Kind.INVALID, "人民调解法§29", performBy.toString(), today.toString());
    }
}
