package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.deadlines.Extension.Consents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What officers may do with a dispute's time (S63): stop it on a listed ground, let it go on, lengthen it
/// with both parties' consent, and read it with its reasons.
public final class KeepingTime {
    private final Disputes disputes;
    private final Counting counting;

    public KeepingTime(Disputes disputes, Counting counting) {
        this.disputes = disputes;
        this.counting = counting;
    }

    public Versioned<Dispute> pause(String id, CommandContext mandate, PauseClock command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            return dispute.pause(
                    counting.suspension(command), counting, mandate.caller().subject());
        });
    }

    public Versioned<Dispute> resume(String id, CommandContext mandate, Instant at) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            return dispute.resume(counting, mandate.caller().subject(), at);
        });
    }

    public Versioned<Dispute> extend(String id, CommandContext mandate, ExtendClock command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            var agreed = counting.extension(
                    dispute.assignment().resolve(), dispute.time(), command.days(), consents(command), command.at());
            return dispute.extend(agreed, counting, mandate.caller().subject());
        });
    }

    private static Consents consents(ExtendClock command) {
        var applicant = command.applicantConsent();
        var respondent = command.respondentConsent();
        if (applicant == null || respondent == null) {
            var missing = new ArrayList<String>();
            if (applicant == null) {
                missing.add("applicantConsent");
            }
            if (respondent == null) {
                missing.add("respondentConsent");
            }
            throw new ConsentMissing(missing);
        }
        return new Consents(applicant, respondent);
    }

    /// Counted as of today: what was guessed when it was stored may be known by now.
    public ClockReading read(String id, Scope scope) {
        var it = disputes.get(id, scope).aggregate().snapshot();
        var clock = it.clock();
        if (clock == null) {
            return new ClockReading(null, null, null, false, it.overdue(), it.supervised(), List.of(), List.of());
        }
        var moved = clock.movedBy(it.time());
        var today = counting.counted(clock.term(), moved);
        return new ClockReading(
                clock.kind(),
                today.dueAt(),
                clock.firesAt(),
                today.provisional(),
                it.overdue(),
                it.supervised(),
                clock.climbed(),
                counting.reasoning(clock.term(), moved));
    }
}
