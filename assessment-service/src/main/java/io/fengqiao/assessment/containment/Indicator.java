package io.fengqiao.assessment.containment;

import io.fengqiao.assessment.facts.ClosedDisputes;
import io.fengqiao.assessment.facts.Grade;
import io.fengqiao.chassis.codes.Level;

/// What is measured: of which closed disputes, and which of them count as a success. The rule book says the
/// same in words, and where the policy asks for it.
public enum Indicator {
    /// 一般纠纷不出村(社区) (S6).
    GENERAL_WITHIN_VILLAGE("general-within-village") {
        @Override
        boolean asks(ClosedDisputes disputes) {
            return disputes.grade() == Grade.GENERAL && disputes.beganAt() == Level.VILLAGE;
        }

        @Override
        boolean met(ClosedDisputes disputes) {
            return disputes.settledAt() == Level.VILLAGE;
        }
    },

    /// 重大纠纷不出乡镇(街道) (S6). What a town held is asked about whatever its grade: from there the next step out
    /// is the district.
    MAJOR_WITHIN_TOWN("major-within-town") {
        @Override
        boolean asks(ClosedDisputes disputes) {
            return switch (disputes.grade()) {
                case MAJOR, CONSIDERABLE -> true;
                case EXTRAORDINARY, GENERAL -> disputes.heldByTown();
            };
        }

        @Override
        boolean met(ClosedDisputes disputes) {
            return disputes.settledAt() == Level.VILLAGE || disputes.settledAt() == Level.TOWN;
        }
    },

    /// 矛盾纠纷不上交 (S6).
    NOT_PASSED_UP("not-passed-up") {
        @Override
        boolean asks(ClosedDisputes disputes) {
            return true;
        }

        @Override
        boolean met(ClosedDisputes disputes) {
            return disputes.reached() != Level.DISTRICT;
        }
    },

    /// 规定时间内办结 (S67, S122).
    ON_TIME("on-time") {
        @Override
        boolean asks(ClosedDisputes disputes) {
            return disputes.settled();
        }

        @Override
        boolean met(ClosedDisputes disputes) {
            return disputes.onTime();
        }
    },

    /// 化解成功 (S67).
    SUCCESS("success") {
        @Override
        boolean asks(ClosedDisputes disputes) {
            return true;
        }

        @Override
        boolean met(ClosedDisputes disputes) {
            return disputes.settled();
        }
    };

    private final String id;

    Indicator(String id) {
        this.id = id;
    }

    /// As the rule book names it.
    public String id() {
        return id;
    }

    /// Whether such disputes are in the denominator.
    abstract boolean asks(ClosedDisputes disputes);

    /// Whether such disputes, being in the denominator, are in the numerator too.
    abstract boolean met(ClosedDisputes disputes);
}
