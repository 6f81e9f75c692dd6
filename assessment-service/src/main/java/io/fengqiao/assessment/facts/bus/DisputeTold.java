package io.fengqiao.assessment.facts.bus;

import io.fengqiao.assessment.facts.Cause;
import io.fengqiao.assessment.facts.Departure;
import io.fengqiao.assessment.facts.Grade;
import io.fengqiao.assessment.facts.Progress;
import io.fengqiao.assessment.places.DivisionCode;
import io.fengqiao.assessment.places.Level;
import io.fengqiao.chassis.inbox.Malformed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What this service reads of the events of `dispute.events`: no account, no address, no party.
sealed interface DisputeTold {
    String dispute();

    /// The same in the feature's words.
    ///
    /// @throws Malformed when a code is not of the form the contract asks for
    Progress progress();

    record Registered(String dispute, String kind, String division, Instant registeredAt) implements DisputeTold {
        @Override
        public Progress progress() {
            if (!DivisionCode.isCode(division)) {
                throw malformed("division");
            }
            return new Progress.Registered(dispute, kind, new DivisionCode(division), registeredAt);
        }
    }

    record Dispatched(
            String dispute,
            int dispatch,
            Level level,
            String unit,
            @Nullable String matterUnit,
            Grade grade,
            Instant dueAt,
            Instant at)
            implements DisputeTold {
        @Override
        public Progress progress() {
            if (!unit.startsWith("P") || !DivisionCode.isCode(unit.substring(1))) {
                throw malformed("unit");
            }
            return new Progress.Dispatched(dispatch, unit, level, matterUnit, grade, dueAt, at);
        }
    }

    record Accepted(String dispute, String unit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Accepted(unit, at);
        }
    }

    record Overdue(String dispute, String unit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Overdue(unit, at);
        }
    }

    record Escalated(String dispute, String fromUnit, Cause cause, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Escalated(fromUnit, cause, at);
        }
    }

    record PassedOn(String dispute, String fromUnit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.PassedOn(fromUnit, at);
        }
    }

    record Settled(String dispute, String unit, Level level, boolean onTime, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Settled(unit, level, onTime, at);
        }
    }

    record Failed(String dispute, String unit, Instant at) implements DisputeTold {
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

    record Merged(String dispute, String unit, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Left(unit, Departure.MERGED, at);
        }
    }

    record Split(String dispute, String unit, boolean ends, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return ends ? new Progress.Left(unit, Departure.SPLIT, at) : new Progress.SplitOff();
        }
    }

    enum Result {
        SETTLED,
        UNSETTLED
    }

    record Closed(String dispute, Result outcome, String unit, Level level, Instant at) implements DisputeTold {
        @Override
        public Progress progress() {
            return new Progress.Closed(unit, level, outcome == Result.SETTLED, at);
        }
    }

    private static Malformed malformed(String field) {
        return new Malformed("field-malformed", field + " is not of the form its contract asks for");
    }
}
