package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.casework.DisputeEvent.Dispatched;
import io.fengqiao.dispute.casework.DisputeEvent.OfferEnded;
import io.fengqiao.dispute.casework.DisputeEvent.Offered;
import io.fengqiao.dispute.casework.DisputeEvent.PassedOn;
import io.fengqiao.dispute.routing.Way;
import java.time.Instant;
import java.util.List;

/// How a platform asks another to take a dispute (S121). Until that one has, it stays where it is, and the clock of
/// who holds it goes on: whoever received it first answers for it (S120).
final class Handing {
    private final Dispute dispute;
    private final Tenure tenure;

    Handing(Dispute dispute, Tenure tenure) {
        this.dispute = dispute;
        this.tenure = tenure;
    }

    List<DisputeEvent> offer(Offer offer) {
        dispute.requireOpen("offer");
        var present = tenure.passage().offer();
        if (present != null) {
            throw OfferRefused.open(present.unit());
        }
        tenure.passing(tenure.passage().offering(offer));
        return dispute.told(offer.by(), List.of(new Offered(number(), dispute.unit(), offer)));
    }

    /// The platform that was asked takes it, and starts over. What it took itself it does not object to.
    List<DisputeEvent> take(Assignment next, String by) {
        var offer = offered("accept-offer");
        if (offer.way() == Way.ESCALATED) {
            var events = dispute.escalate(Cause.REQUESTED, offer.reason(), by, next);
            tenure.passing(tenure.passage().settled(next.number()));
            return events;
        }
        var from = dispute.assignment();
        if (offer.way() == Way.DIVERTED) {
            tenure.passing(tenure.passage().divertedBy(dispute.unit()));
        }
        var passed = new PassedOn(from.number(), from.route(), next.route(), offer.way(), offer.reason(), next.at());
        dispute.start(next);
        tenure.passing(tenure.passage().settled(next.number()));
        return dispute.told(by, List.of(passed, new Dispatched(next)));
    }

    /// Nobody takes it: it stays where it is.
    List<DisputeEvent> end(Offer.End how, String reason, String by, Instant at) {
        var offer = offered(how == Offer.End.DECLINED ? "decline-offer" : "withdraw-offer");
        tenure.passing(tenure.passage().withoutOffer());
        return dispute.told(by, List.of(new OfferEnded(number(), dispute.unit(), offer.unit(), how, reason, at)));
    }

    private Offer offered(String move) {
        dispute.requireOpen(move);
        var offer = tenure.passage().offer();
        if (offer == null) {
            throw dispute.refused(move);
        }
        return offer;
    }

    private int number() {
        return dispute.assignment().number();
    }
}
