package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Reason;

/// A dispute cannot be passed on so (S121).
public final class OfferRefused extends Refusal {
    private OfferRefused(String slug, Kind kind, String rule, Object... arguments) {
        super(slug, kind, rule, arguments);
    }

    static OfferRefused open(String unit) {
        return new OfferRefused("offer-open", Kind.CONFLICT, "S120", unit);
    }

    static OfferRefused notAPeer(Level level) {
        return new OfferRefused("offer-not-a-peer", Kind.INVALID, "S121", level.name());
    }

    static OfferRefused notBelow() {
        return new OfferRefused("offer-not-below", Kind.INVALID, "S121");
    }

    /// Ordinary disputes stay in the village, major ones in the town (S6): not below that.
    static OfferRefused tooLow(Level lowest) {
        return new OfferRefused("offer-too-low", Kind.INVALID, "S6", lowest.name());
    }

    static OfferRefused placeUnknown() {
        return new OfferRefused("offer-place-unknown", Kind.INVALID, "S121");
    }

    /// What the copy of the directory does not know yet is not unknown.
    static OfferRefused directoryNotReady() {
        return new OfferRefused("directory-not-ready", Kind.UNAVAILABLE, "S62");
    }

    static OfferRefused departmentUnknown(String department) {
        return new OfferRefused("offer-department-unknown", Kind.INVALID, "S121", department);
    }

    static OfferRefused oneDepartment() {
        return new OfferRefused("offer-one-department", Kind.INVALID, "S121");
    }

    /// A dispute is not passed round.
    static OfferRefused passedRound(Reason why) {
        return new OfferRefused("offer-passed-round", Kind.CONFLICT, why.source(), why.words());
    }

    static OfferRefused notAsked(String unit) {
        return new OfferRefused("offer-not-asked", Kind.FORBIDDEN, "S121", unit);
    }
}
