package io.fengqiao.mediation.cases.http;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.mediation.cases.Agreement;
import io.fengqiao.mediation.cases.MediationCase;
import io.fengqiao.mediation.cases.Party;
import io.fengqiao.mediation.cases.Session;
import io.fengqiao.mediation.cases.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is in a case's file, for the assigned mediator alone: masked as a rule, opened for a
/// purpose (P5, P11).
///
/// @param note why mediation failed, in the mediator's words
record FileView(
        String account,
        @Nullable String address,
        List<PartyView> parties,
        List<SessionView> sessions,
        @Nullable AgreementView agreement,
        @Nullable String note) {

    record PartyView(
            Party.Role role,
            String name,
            @Nullable String idNumber,
            @Nullable String phone) {}

    record SessionView(int number, Session.Way way, Instant heldAt, String summary) {}

    record AgreementView(
            String number,
            Agreement.Form form,
            String terms,
            @Nullable LocalDate performBy) {}

    /// @param show how personal data are shown: as a mask, or opened
    static FileView of(MediationCase mediation, Function<Personal, String> show) {
        var facts = mediation.opening().dispatch().facts();
        var stage = mediation.stage();
        return new FileView(
                show.apply(facts.account()),
                shown(facts.address(), show),
                facts.parties().stream()
                        .map(party -> new PartyView(
                                party.role(),
                                show.apply(party.name()),
                                shown(party.idNumber(), show),
                                shown(party.phone(), show)))
                        .toList(),
                mediation.sessions().stream()
                        .map(one -> new SessionView(one.number(), one.way(), one.heldAt(), show.apply(one.summary())))
                        .toList(),
                stage instanceof Stage.Agreed(var agreement, var _)
                        ? new AgreementView(
                                agreement.number(),
                                agreement.form(),
                                show.apply(agreement.terms()),
                                agreement.performBy())
                        : null,
                stage instanceof Stage.Failed(var failure, var _) ? show.apply(failure.note()) : null);
    }

    private static @Nullable String shown(@Nullable Personal personal, Function<Personal, String> show) {
        return personal == null ? null : show.apply(personal);
    }
}
