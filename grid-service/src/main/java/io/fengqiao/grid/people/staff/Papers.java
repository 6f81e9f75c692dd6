package io.fengqiao.grid.people.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a member of staff has put its name to: the confidentiality undertaking (S130) and the
/// work handbook (S113).
/// Keeps S130.
public record Papers(
        @Nullable LocalDate undertakingSignedOn,
        @Nullable String handbook,
        @Nullable LocalDate handbookAcknowledgedOn) {
    public static final Papers NONE = new Papers(null, null, null);

    Papers signed(LocalDate on) {
        return new Papers(on, handbook, handbookAcknowledgedOn);
    }

    Papers acknowledged(String version, LocalDate on) {
        return new Papers(undertakingSignedOn, version, on);
    }
}
