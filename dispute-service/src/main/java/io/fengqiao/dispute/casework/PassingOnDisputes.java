package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;

/// Platforms ask each other to take a dispute, and answer (S121).
public final class PassingOnDisputes {
    private final Disputes disputes;
    private final Destinations destinations;
    private final Dispatching dispatching;

    public PassingOnDisputes(Disputes disputes, Destinations destinations, Dispatching dispatching) {
        this.disputes = disputes;
        this.destinations = destinations;
        this.dispatching = dispatching;
    }

    public Versioned<Dispute> offer(String id, CommandContext mandate, OfferDispute command) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            dispute.requireOpen("offer");
            var target = destinations.of(dispute, command);
            return dispute.offer(new Offer(
                    command.way(), target, command.reason(), mandate.caller().subject(), command.at()));
        });
    }

    /// By the platform that was asked.
    public Versioned<Dispute> take(String id, CommandContext mandate, Instant at) {
        return disputes.change(id, mandate, dispute -> {
            var offer = offerTo(mandate.caller(), dispute);
            return dispute.take(
                    dispatching.offered(offer, dispute, at), mandate.caller().subject());
        });
    }

    /// By the platform that was asked, with a reason.
    public Versioned<Dispute> decline(String id, CommandContext mandate, String reason, Instant at) {
        return disputes.change(id, mandate, dispute -> {
            offerTo(mandate.caller(), dispute);
            return dispute.endOffer(Offer.End.DECLINED, reason, mandate.caller().subject(), at);
        });
    }

    /// By who holds it.
    public Versioned<Dispute> withdraw(String id, CommandContext mandate, String reason, Instant at) {
        return disputes.change(id, mandate, dispute -> {
            Holder.require(mandate.caller(), dispute);
            return dispute.endOffer(
                    Offer.End.WITHDRAWN, reason, mandate.caller().subject(), at);
        });
    }

    private static Offer offerTo(Caller caller, Dispute dispute) {
        var offer = dispute.requireOffer("answer-offer");
        if (!Holder.isOfficerOf(caller, offer.target().level(), offer.unit())) {
            throw OfferRefused.notAsked(offer.unit());
        }
        return offer;
    }
}
