package io.fengqiao.mediation.cases.bus;

import io.fengqiao.chassis.inbox.Malformed;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.mediation.cases.Dispatch;
import io.fengqiao.mediation.cases.Grade;
import io.fengqiao.mediation.cases.Party;
import io.fengqiao.mediation.organizations.Division;
import io.fengqiao.mediation.organizations.Level;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `dispute.dispatched.v1`, as far as it is read here.
record DisputeDispatched(
        String dispute,
        int dispatch,
        Level level,
        String unit,
        @Nullable String matterUnit,
        String division,
        @Nullable String channel,
        String kind,
        Grade grade,
        Instant dueAt,
        Personal account,
        @Nullable Personal address,
        List<Told> parties,
        Instant at) {
    record Told(
            Party.Role role,
            Personal name,
            @Nullable Personal idNumber,
            @Nullable Personal phone) {
        Party asParty() {
            return new Party(role, name, idNumber, phone);
        }
    }

    String target() {
        return WireCaseId.of(dispute, dispatch).value();
    }

    Dispatch asDispatch() {
        return new Dispatch(
                WireCaseId.of(dispute, dispatch),
                level,
                unit,
                matterUnit,
                place(),
                channel,
                kind,
                grade,
                dueAt,
                account,
                address,
                parties.stream().map(Told::asParty).toList(),
                at);
    }

    private Division place() {
        try {
            return new Division(division);
        } catch (IllegalArgumentException e) {
            throw new Malformed("field-malformed", "division is not a division code (expected: 12 digits)");
        }
    }
}
