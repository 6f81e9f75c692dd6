package io.fengqiao.dispute.casework.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.casework.Dispute;
import io.fengqiao.dispute.casework.DisputeId;
import io.fengqiao.dispute.casework.Objection;
import io.fengqiao.dispute.casework.Offer;
import io.fengqiao.dispute.casework.Outcome;
import io.fengqiao.dispute.casework.Party;
import io.fengqiao.dispute.casework.Stage;
import io.fengqiao.dispute.facts.Facts;
import io.fengqiao.dispute.routing.Grade;
import io.fengqiao.dispute.routing.Way;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute as anybody in scope sees it: stage, clock and holder; persons only as masks (P5, P11).
///
/// @param unit the platform that holds it (属地), `matterUnit` the department whose matter it is (属事)
/// @param lead which of the two leads it (牵头), `assistants` who else has to do with it (配合)
/// @param dueAt the end of the limit that runs, if one does
/// @param mergedInto the dispute it goes on in, `joined` those that go on in it
/// @param splitFrom the dispute it was a part of, `parts` those that were parts of it
/// @param supervised a limit ran out where nobody above could take over
record DisputeView(
        String id,
        String stage,
        String kind,
        Grade grade,
        String scale,
        Level level,
        String unit,
        @Nullable String matterUnit,
        String lead,
        List<String> assistants,
        @Nullable OfferView offer,
        @Nullable ObjectionView objection,
        int dispatch,
        String channel,
        String reference,
        String division,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean supervised,
        @Nullable String mediator,
        @JsonUnwrapped Facts facts,
        Instant registeredAt,
        @Nullable Instant settledAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        List<PartyView> parties,
        @Nullable String mergedInto,
        List<String> joined,
        @Nullable String splitFrom,
        List<String> parts,
        long version) {
    /// @param to the platform that is asked to take it (S121)
    record OfferView(Way way, String to, String reason, Instant at) {
        static @Nullable OfferView of(@Nullable Offer it) {
            return it == null ? null : new OfferView(it.way(), it.unit(), it.reason(), it.at());
        }
    }

    /// @param unit that says the dispatch is not for it (S62)
    record ObjectionView(String unit, String reason, Instant at) {
        static @Nullable ObjectionView of(@Nullable Objection it) {
            return it == null ? null : new ObjectionView(it.unit(), it.reason(), it.at());
        }
    }

    record PartyView(Party.Role role, String name, @Nullable String phone) {}

    static DisputeView of(Versioned<Dispute> stored, Vault vault) {
        var it = stored.aggregate().snapshot();
        var route = it.assignment().route();
        var closed = it.stage() instanceof Stage.Closed one ? one : null;
        return new DisputeView(
                it.id().value(),
                it.stage().name(),
                it.report().kind(),
                it.grading().grade(),
                it.grading().scale().code(),
                route.level(),
                route.unit(),
                route.matterUnit(),
                route.leader(),
                route.assistants(),
                OfferView.of(it.passage().offer()),
                ObjectionView.of(it.passage().objection()),
                it.assignment().number(),
                it.report().origin().channel().code(),
                it.report().origin().reference(),
                it.territory().division(),
                it.dueAt(),
                it.overdue(),
                it.supervised(),
                it.mediator(),
                it.report().facts(),
                it.registeredAt(),
                settledAt(it.stage()),
                closed == null ? null : closed.at(),
                outcome(it.stage()),
                it.parties().stream()
                        .map(party ->
                                new PartyView(party.role(), vault.mask(party.name()), masked(vault, party.phone())))
                        .toList(),
                text(it.kinship().mergedInto()),
                it.kinship().joined().stream().map(one -> one.dispute().value()).toList(),
                text(it.kinship().splitFrom()),
                it.kinship().parts().stream().map(DisputeId::value).toList(),
                stored.version());
    }

    private static @Nullable String text(@Nullable DisputeId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String masked(Vault vault, @Nullable Personal personal) {
        return personal == null ? null : vault.mask(personal);
    }

    private static @Nullable Instant settledAt(Stage stage) {
        return switch (stage) {
            case Stage.Settled settled -> settled.at();
            case Stage.Closed closed -> closed.settledAt();
            case Stage.Dispatched _, Stage.Accepted _, Stage.Unsettled _ -> null;
        };
    }

    private static @Nullable Outcome outcome(Stage stage) {
        return switch (stage) {
            case Stage.Settled _ -> Outcome.SETTLED;
            case Stage.Unsettled _ -> Outcome.UNSETTLED;
            case Stage.Closed closed -> closed.outcome();
            case Stage.Dispatched _, Stage.Accepted _ -> null;
        };
    }
}
