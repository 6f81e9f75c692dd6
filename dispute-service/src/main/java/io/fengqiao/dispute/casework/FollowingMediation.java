package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Decision;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// Moves disputes as their mediation goes. What concerns an earlier dispatch has been overtaken; what
/// concerns a later one than is known waits for it (R3).
public final class FollowingMediation {
    private final Dispatching dispatching;

    public FollowingMediation(Dispatching dispatching) {
        this.dispatching = dispatching;
    }

    public Decision<Dispute, DisputeEvent> mediatorAssigned(
            Dispute dispute, int dispatch, String mediator, Instant at) {
        return onDispatch(dispute, dispatch, () -> dispute.accept(mediator, at));
    }

    public Decision<Dispute, DisputeEvent> agreementReached(
            Dispute dispute, int dispatch, String agreement, Instant at, Instant now) {
        return onDispatch(
                dispute, dispatch, () -> dispute.settle(agreement, at, dispatching.feedback(dispute, now), now));
    }

    /// Below the district the dispute goes up (S121); at the district the parties hear of their other routes.
    public Decision<Dispute, DisputeEvent> mediationFailed(
            Dispute dispute, int dispatch, String cause, Instant at, Instant now) {
        return onDispatch(dispute, dispatch, () -> {
            var above = dispatching.above(dispute, now);
            return above == null
                    ? dispute.fail(
                            words(cause) + ",告知当事人可以" + dispatching.otherRoutes(dispute),
                            at,
                            dispatching.feedback(dispute, now),
                            now)
                    : dispute.escalate(Cause.MEDIATION_FAILED, words(cause), Dispute.SYSTEM, above);
        });
    }

    private static Decision<Dispute, DisputeEvent> onDispatch(
            Dispute dispute, int dispatch, Supplier<List<DisputeEvent>> move) {
        int known = dispute.assignment().number();
        if (dispatch < known) {
            return Decision.ignored("dispatch " + dispatch + " has been overtaken");
        }
        if (dispatch > known) {
            return Decision.notYet("dispatch " + dispatch + " is not known yet");
        }
        if (!dispute.isOpen()) {
            return Decision.ignored("it is " + dispute.stage().name() + " already");
        }
        return Decision.changed(dispute, move.get());
    }

    private static String words(String cause) {
        return switch (cause) {
            case "NO_AGREEMENT" -> "经调解未达成协议";
            case "PARTY_REFUSED" -> "当事人明确拒绝调解(人民调解法 §17)";
            case "NOT_MEDIABLE" -> "依法不适宜调解";
            default -> "调解未成";
        };
    }
}
