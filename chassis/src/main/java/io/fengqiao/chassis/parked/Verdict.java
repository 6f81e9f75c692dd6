package io.fengqiao.chassis.parked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a record was not handled. `reason` is a stable slug; `detail` is for an operator's eyes and holds no
/// value of the record's.
public record Verdict(
        Status status, String reason, @Nullable String rule, String detail) {
    public enum Status {
        /// Cannot be processed; later records of its key wait behind it until an operator decides.
        PARKED,
        /// Waits behind a parked or waiting record of its key.
        BEHIND,
        /// Came before what it presupposes; tried again by itself.
        WAITING,
        /// A rule says no. Final: nothing waits behind it.
        REFUSED,
        /// Handled after all.
        REPLAYED,
        /// An operator gave it up, with a reason.
        DISCARDED;

        boolean isOpen() {
            return this == PARKED || this == BEHIND || this == WAITING;
        }
    }

    public static Verdict parked(String reason, @Nullable String detail) {
        return new Verdict(Status.PARKED, reason, null, detail == null ? "" : detail);
    }

    public static Verdict behind() {
        return new Verdict(Status.BEHIND, "behind-parked", null, "an earlier record of the same key is parked");
    }

    public static Verdict waiting(String reason) {
        return new Verdict(Status.WAITING, "not-yet", null, reason);
    }

    public static Verdict refused(String slug, @Nullable String rule, List<Object> arguments) {
        return new Verdict(Status.REFUSED, slug, rule, arguments.toString());
    }

    public boolean blocks() {
        return status.isOpen();
    }
}
