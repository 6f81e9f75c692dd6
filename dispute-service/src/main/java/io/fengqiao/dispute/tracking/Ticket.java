package io.fengqiao.dispute.tracking;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;

/// What a party follows its dispute by: a number, which is not secret, and a secret, which rests sealed. A
/// secret given out anew takes the old one's place.
public record Ticket(TrackingNumber number, String dispute, Personal secret, Instant issuedAt) {
    public Ticket renewed(Personal next, Instant at) {
        return new Ticket(number, dispute, next, at);
    }
}
