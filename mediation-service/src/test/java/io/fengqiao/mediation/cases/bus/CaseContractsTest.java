package io.fengqiao.mediation.cases.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import io.fengqiao.mediation.assignment.Assignment;
import io.fengqiao.mediation.cases.Agreement;
import io.fengqiao.mediation.cases.CaseEvent;
import io.fengqiao.mediation.cases.CaseId;
import io.fengqiao.mediation.cases.ConcludeElsewhere;
import io.fengqiao.mediation.cases.Failure;
import io.fengqiao.mediation.cases.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseContractsTest {
    private static final Contracts OURS = Contracts.of("mediation-service");
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");
    private static final CaseId ID = new CaseId("D7K2M9QX4TB0C6V8RN1WZ", 1);
    private static final String CONCLUDED = "intake.mediation-concluded.v1";

    static Stream<CaseEvent> events() {
        var assignment = new Assignment(
                "O-traffic", new DivisionCode("500114000000"), "mediator-traffic-1", "S20", "assignment", 1, "因为");
        return Stream.of(
                new CaseEvent.CaseOpened(ID, "O-traffic", new DivisionCode("500114001001"), Level.TOWN, AT),
                new CaseEvent.MediatorAssigned(ID, assignment, AT),
                new CaseEvent.SessionHeld(ID, 1, Session.Way.VIDEO, AT),
                new CaseEvent.AgreementReached(
                        ID, "A3F8H2KQ7ZM1T5XW9C0BD", Agreement.Form.WRITTEN, LocalDate.of(2026, 12, 1), AT),
                new CaseEvent.AgreementReached(ID, "A3F8H2KQ7ZM1T5XW9C0BD", Agreement.Form.ORAL, null, AT),
                new CaseEvent.MediationFailed(ID, Failure.Cause.PARTY_REFUSED, AT),
                new CaseEvent.CaseWithdrawn(ID, AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsToldFitsItsContract(CaseEvent event) {
        var told = CaseWording.of(event);

        OURS.fits(told.type(), told.body());
        assertThat(told.topic()).isEqualTo("mediation.events");
        assertThat(told.key()).isEqualTo(ID.dispute());
        assertThat(told.subject()).isEqualTo(ID.value());
    }

    @Test
    void contractsTopicsAndEventsAgree() {
        Set<String> told = new HashSet<>();
        events().forEach(event -> told.add(CaseWording.of(event).type()));

        assertThat(told).isEqualTo(Topics.ofTheSuite().typesPublishedBy("mediation-service"));
        told.add(CONCLUDED);
        assertThat(OURS.types()).isEqualTo(told);
    }

    @Test
    void samplesFitTheirContracts() {
        assertThat(OURS.types()).isNotEmpty().allSatisfy(OURS::sampleFits);
    }

    @Test
    void readsWhatDepartmentsSend() {
        var concluded = OURS.read(CONCLUDED, MediationConcluded.class);

        assertThat(concluded.target()).isEqualTo("D7K2M9QX4TB0C6V8RN1WZ-1");
        assertThat(concluded.result()).isEqualTo(ConcludeElsewhere.Result.AGREED);
    }

    @Test
    void readsWhatTheDisputeServiceTells() {
        var disputes = Contracts.of("dispute-service");

        var dispatch =
                disputes.read("dispute.dispatched.v1", DisputeDispatched.class).asDispatch();
        assertThat(dispatch.caseId()).hasToString("D0123456789ABCDEFGHJK-1");
        assertThat(dispatch.level()).isEqualTo(Level.VILLAGE);
        assertThat(dispatch.facts().parties()).hasSize(2);
        for (String type : List.of(
                "dispute.escalated.v1",
                "dispute.passed-on.v1",
                "dispute.settled.v1",
                "dispute.failed.v1",
                "dispute.merged.v1")) {
            assertThat(disputes.read(type, DispatchOver.class).target()).matches("D[0-9A-Z]{20}-[0-9]+");
        }
        assertThat(disputes.read("dispute.took-in.v1", DisputeTookIn.class).parties())
                .hasSize(2);
        assertThat(disputes.read("dispute.split.v1", DisputeSplit.class))
                .matches(split -> split.ends() && split.target().equals("D0123456789ABCDEFGHJK-1"));
    }
}
