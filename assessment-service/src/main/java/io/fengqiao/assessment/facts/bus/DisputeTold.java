package io.fengqiao.assessment.facts.bus;

import io.fengqiao.assessment.facts.Cause;
import io.fengqiao.assessment.facts.Departure;
import io.fengqiao.assessment.facts.Grade;
import io.fengqiao.assessment.facts.Progress;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.inbox.Malformed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What this service reads of the events of `dispute.events`: no account, no address, no party.
sealed interface DisputeTold {
    String dispute();

    /// The same in the feature's words.
    ///
    /// @throws Malformed when it was given to a department, which holds no dispute
    Progress progress();

    record Registered(String dispute, String kind, DivisionCode division, Instant registeredAt) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Registered(dispute, kind, division, registeredAt);
        }
    }

    record Dispatched(
            String dispute,
            int dispatch,
            Level level,
            UnitCode unit,
            @Nullable UnitCode matterUnit,
            Grade grade,
            Instant dueAt,
            Instant at)
            implements DisputeTold {
        @Override
        public Progress progress() {
            if (!unit.isPlatform()) {
                throw new Malformed("field-malformed", "unit is not a platform");
            }
            return new Progress.Dispatched(dispatch, unit, level, matterUnit, grade, dueAt, at);
        }
    }

    record Accepted(String dispute, UnitCode unit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Accepted(unit, at);
        }
    }

    record Overdue(String dispute, UnitCode unit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Overdue(unit, at);
        }
    }

    record Escalated(String dispute, UnitCode fromUnit, Cause cause, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Escalated(fromUnit, cause, at);
        }
    }

    record PassedOn(String dispute, UnitCode fromUnit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.PassedOn(fromUnit, at);
        }
    }

    record Settled(String dispute, UnitCode unit, Level level, boolean onTime, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Settled(unit, level, onTime, at);
        }
    }

    record Failed(String dispute, UnitCode unit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Failed(unit, at);
        }
    }

    record FedBack(String dispute, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.FedBack(at);
        }
    }

    record Merged(String dispute, UnitCode unit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Left(unit, Departure.MERGED, at);
        }
    }

    record Split(String dispute, UnitCode unit, boolean ends, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return ends ? new Progress.Left(unit, Departure.SPLIT, at) : new Progress.SplitOff();
        }
    }

    enum Result {
        SETTLED,
        UNSETTLED
    }

    record Closed(String dispute, Result outcome, UnitCode unit, Level level, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Closed(unit, level, outcome == Result.SETTLED, at);
        }
    }
}
