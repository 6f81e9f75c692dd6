package io.fengqiao.grid.net.redrawing;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.grid.net.redrawing.Stage.Approved;
import io.fengqiao.grid.net.redrawing.Stage.Effective;
import io.fengqiao.grid.net.redrawing.Stage.Lapsed;
import io.fengqiao.grid.net.redrawing.Stage.Proposed;
import io.fengqiao.grid.net.redrawing.Stage.Refused;
import io.fengqiao.grid.net.redrawing.Stage.UnderWay;
import io.fengqiao.grid.net.redrawing.Stage.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries out the changes whose day has come (S94): codes are taken, the grids are redrawn, and when all
/// are, the request tells of it, once.
///
/// Several documents are written, one after the other. Each step finds what it did before, so a process may
/// die between any two, and any number of replicas may do the same request at once: the steps are the same,
/// and only the last write tells. None begins early: clocks of replicas may differ by `skew`.
public final class TakingEffect {
    static final int AT_ONCE = 50;

    private final ChangeRequests requests;
    private final ClaimingGrids claiming;
    private final CheckingPlans checking;
    private final RedrawingGrids redrawing;
    private final Duration skew;

    public TakingEffect(
            ChangeRequests requests,
            ClaimingGrids claiming,
            CheckingPlans checking,
            RedrawingGrids redrawing,
            Duration skew) {
        this.requests = requests;
        this.claiming = claiming;
        this.checking = checking;
        this.redrawing = redrawing;
        this.skew = skew;
    }

    /// One that cannot be done does not hold up the others; the next pass tries it again.
    ///
    /// @throws RuntimeException the last failure, when all were tried
    public void pass(Instant now) {
        @Nullable RuntimeException failure = null;
        for (ChangeRequestId id : requests.due(now.minus(skew), AT_ONCE)) {
            try {
                carryOut(id, now);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void carryOut(ChangeRequestId id, Instant now) {
        begin(id, now);
        requests.find(id, Scope.system()).ifPresent(stored -> {
            var request = stored.aggregate();
            switch (request.stage()) {
                case UnderWay underWay -> {
                    redrawing.redraw(request, underWay, now);
                    requests.moveByItself(id, TakingEffect::finish);
                    claiming.release(request);
                }
                case Effective _, Lapsed _ -> claiming.release(request);
                case Proposed _, Approved _, Refused _, Withdrawn _ -> {}
            }
        });
    }

    /// Looks at the grids once more: much may have changed since it was approved.
    private void begin(ChangeRequestId id, Instant now) {
        var request = requests.find(id, Scope.system()).orElseThrow().aggregate();
        if (!(request.stage() instanceof Approved)) {
            return;
        }
        try {
            claiming.claim(request.town(), id, request.plan().before());
            checking.check(
                    request.plan(), request.town(), Scope.system(), LocalDate.ofInstant(now, WorkingCalendar.SHANGHAI));
            var codes = redrawing.codes(request);
            requests.moveByItself(id, present -> {
                if (!(present.stage() instanceof Approved)) {
                    return Decision.ignored("another replica was quicker");
                }
                present.begin(codes);
                return Decision.changed(present, List.of());
            });
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                throw refusal;
            }
            requests.moveByItself(id, present -> {
                if (!(present.stage() instanceof Approved)) {
                    return Decision.ignored("another replica was quicker");
                }
                present.lapse(refusal.slug(), now);
                return Decision.changed(present, List.of());
            });
        }
    }

    private static Decision<ChangeRequest, ChangeEvent.Redrawn> finish(ChangeRequest present) {
        return present.stage() instanceof UnderWay
                ? Decision.changed(present, List.of(present.finish()))
                : Decision.ignored("another replica was quicker");
    }
}
