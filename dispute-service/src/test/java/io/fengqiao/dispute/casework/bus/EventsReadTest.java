package io.fengqiao.dispute.casework.bus;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Topics;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventsReadTest {
    @Test
    void whatTheGridsReportIsReadAsItsPublisherWritesIt() {
        var read = Contracts.of("grid-service").read("grid.dispute-reported.v1", GridDisputeReported.class);
        assertThat(read.report()).startsWith("R");
        assertThat(read.parties()).hasSize(2);
    }

    @Test
    void whatMediationTellsIsReadAsItsPublisherWritesIt() {
        var mediation = Contracts.of("mediation-service");
        assertThat(mediation
                        .read("mediation.mediator-assigned.v1", MediationEventsListener.MediatorAssigned.class)
                        .mediator())
                .startsWith("mediator-");
        assertThat(mediation
                        .read("mediation.agreement-reached.v1", MediationEventsListener.AgreementReached.class)
                        .agreement())
                .startsWith("A");
        assertThat(mediation
                        .read("mediation.failed.v1", MediationEventsListener.MediationFailed.class)
                        .cause())
                .isEqualTo("NO_AGREEMENT");
    }

    @Test
    void whatDepartmentsSendIsReadAsTheContractSays() {
        var read = Contracts.of("dispute-service").read("intake.case-reported.v1", IntakeCaseReported.class);
        assertThat(read.reference()).isEqualTo("2026-0817");
        assertThat(read.facts().amountYuan()).isEqualByComparingTo("12000.5");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSampleFitsItsSchema(String type) {
        Contracts.of("dispute-service").sampleFits(type);
    }

    static java.util.Set<String> types() {
        return Contracts.of("dispute-service").types();
    }

    @Test
    void everyTypeOfTheTopicHasAContractAndNoOtherHas() {
        var published = new TreeSet<>(Topics.ofTheSuite().typesPublishedBy("dispute-service"));
        published.add("intake.case-reported.v1");
        assertThat(types()).containsExactlyElementsOf(published);
    }

    @Test
    void thisServiceListensToTheTopicsItIsListedFor() {
        assertThat(Topics.ofTheSuite().readBy("dispute-service"))
                .filteredOn(topic -> !topic.startsWith("outbound."))
                .containsExactlyInAnyOrder(
                        "directory",
                        "dispute.events",
                        "grid.events",
                        "mediation.events",
                        "intake.police-110",
                        "intake.hotline-12348",
                        "intake.petition",
                        "intake.court");
    }
}
