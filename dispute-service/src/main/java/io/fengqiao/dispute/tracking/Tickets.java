package io.fengqiao.dispute.tracking;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import java.util.Optional;

/// The tickets that were issued. Whoever has number and secret need not be anybody the directory knows, so
/// there is no scope here: what leads to a ticket checks it.
public interface Tickets {
    /// This ticket, or the one that has its number already - which may be another dispute's.
    Ticket putIfAbsent(Ticket ticket);

    Optional<Ticket> find(TrackingNumber number);

    /// A new secret, once for each command.
    Ticket renew(TrackingNumber number, CommandContext mandate, Personal secret, Instant at);
}
