package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.people.staff.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something about a team that is not as the rules ask, now. `detail` says what is missing, or which
/// condition is not fulfilled; `since` is the last day of a term.
record Finding(
        Kind kind,
        String rule,
        String place,
        String division,
        Post post,
        @Nullable Line line,
        @Nullable String person,
        @Nullable String detail,
        @Nullable LocalDate since) {
    enum Kind {
        /// Nobody holds the post: 1+3+N is not complete (S106), or a unit has no administrator (S119).
        VACANT(true),
        TERM_OVER(true),
        TERM_ENDING(false),
        /// Who holds the post has no file, or is not in service.
        NOT_IN_SERVICE(true),
        /// A condition of the post is no longer fulfilled (S107 to S110).
        CONDITION_LOST(true),
        /// S111.
        NOT_TRAINED(true),
        /// Works in the grid without an appointment (S105).
        NOT_APPOINTED(true),
        /// Badge, permit or terminal is not issued (S128).
        EQUIPMENT_MISSING(false),
        /// S130.
        UNDERTAKING_MISSING(false),
        /// The handbook in force is not acknowledged (S113).
        HANDBOOK_NOT_ACKNOWLEDGED(false),
        /// In a rural village the worker usually is the group's head (S109: 一般).
        NOT_GROUP_HEAD(false);

        private final boolean unmet;

        Kind(boolean unmet) {
            this.unmet = unmet;
        }

        /// Whether the team is not what it must be; otherwise it is something to look after.
        boolean unmet() {
            return unmet;
        }
    }
}
