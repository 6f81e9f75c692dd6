package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// What has become of a wish for leave.
public sealed interface Stage {
    record Asked() implements Stage {}

    /// `substitute` takes over the absent one's grids for that time.
    record Granted(String substitute) implements Stage {}

    record Declined(Personal reason) implements Stage {}

    record Withdrawn() implements Stage {}

    /// Back earlier; the days are those that were taken.
    record Ended(String substitute) implements Stage {}

    enum Status {
        ASKED,
        GRANTED,
        DECLINED,
        WITHDRAWN,
        ENDED
    }

    default Status status() {
        return switch (this) {
            case Asked _ -> Status.ASKED;
            case Granted _ -> Status.GRANTED;
            case Declined _ -> Status.DECLINED;
            case Withdrawn _ -> Status.WITHDRAWN;
            case Ended _ -> Status.ENDED;
        };
    }

    default @Nullable String substitute() {
        return switch (this) {
            case Granted(var substitute) -> substitute;
            case Ended(var substitute) -> substitute;
            case Asked _, Declined _, Withdrawn _ -> null;
        };
    }
}
