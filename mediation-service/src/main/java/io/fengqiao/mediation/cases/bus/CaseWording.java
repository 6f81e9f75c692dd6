package io.fengqiao.mediation.cases.bus;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.mediation.cases.CaseEvent;
import io.fengqiao.mediation.cases.CaseEvent.AgreementReached;
import io.fengqiao.mediation.cases.CaseEvent.CaseOpened;
import io.fengqiao.mediation.cases.CaseEvent.CaseWithdrawn;
import io.fengqiao.mediation.cases.CaseEvent.MediationFailed;
import io.fengqiao.mediation.cases.CaseEvent.MediatorAssigned;
import io.fengqiao.mediation.cases.CaseEvent.SessionHeld;
import io.fengqiao.mediation.cases.CaseId;
import io.fengqiao.mediation.cases.MediationCase;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How cases tell of themselves on `mediation.events`: by dispute, so that what one dispute's readers hear
/// stays in order.
@Component
class CaseWording implements EventWording<MediationCase, CaseEvent> {
    record Opened(
            @JsonProperty("case") String caseId,
            String dispute,
            int dispatch,
            String organization,
            DivisionCode division,
            String level,
            Instant at) {}

    record Assigned(
            @JsonProperty("case") String caseId,
            String dispute,
            int dispatch,
            String organization,
            String mediator,
            String rule,
            String reason,
            Instant at) {}

    record Held(
            @JsonProperty("case") String caseId, String dispute, int dispatch, int number, String way, Instant at) {}

    record Agreed(
            @JsonProperty("case") String caseId,
            String dispute,
            int dispatch,
            String agreement,
            String form,
            @Nullable LocalDate performBy,
            Instant at) {}

    record Failed(@JsonProperty("case") String caseId, String dispute, int dispatch, String cause, Instant at) {}

    record Withdrawn(@JsonProperty("case") String caseId, String dispute, int dispatch, Instant at) {}

    @Override
    public OutboundEvent news(MediationCase mediation, CaseEvent event) {
        return of(event);
    }

    static OutboundEvent of(CaseEvent event) {
        var id = event.caseId();
        var dispute = id.dispute();
        int dispatch = id.dispatch();
        return switch (event) {
            case CaseOpened(var _, var organization, var division, var level, var at) ->
                news(
                        "mediation.case-opened.v1",
                        id,
                        new Opened(id.value(), dispute, dispatch, organization, division, level.name(), at));
            case MediatorAssigned(var _, var assignment, var at) ->
                news(
                        "mediation.mediator-assigned.v1",
                        id,
                        new Assigned(
                                id.value(),
                                dispute,
                                dispatch,
                                assignment.organization(),
                                assignment.mediator(),
                                assignment.rule(),
                                assignment.reason(),
                                at));
            case SessionHeld(var _, var number, var way, var at) ->
                news("mediation.session-held.v1", id, new Held(id.value(), dispute, dispatch, number, way.name(), at));
            case AgreementReached(var _, var agreement, var form, var performBy, var at) ->
                news(
                        "mediation.agreement-reached.v1",
                        id,
                        new Agreed(id.value(), dispute, dispatch, agreement, form.name(), performBy, at));
            case MediationFailed(var _, var cause, var at) ->
                news("mediation.failed.v1", id, new Failed(id.value(), dispute, dispatch, cause.name(), at));
            case CaseWithdrawn(var _, var at) ->
                news("mediation.case-withdrawn.v1", id, new Withdrawn(id.value(), dispute, dispatch, at));
        };
    }

    private static OutboundEvent news(String type, CaseId id, Object body) {
        return new OutboundEvent("mediation.events", id.dispute(), type, id.value(), body);
    }
}
