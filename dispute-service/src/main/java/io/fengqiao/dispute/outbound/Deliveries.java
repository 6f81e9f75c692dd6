package io.fengqiao.dispute.outbound;

import io.fengqiao.chassis.kernel.CommandContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What webhooks are still to be told, and were told last.
public interface Deliveries {
    /// Ids of what is due, the longest waiting first. A hint: claim it.
    List<String> due(Instant now, int limit);

    /// The delivery, when this replica is the one to make the call.
    Optional<Delivery> claim(String id, Instant now);

    /// What became of the claimed call.
    void called(String id, UnaryOperator<Delivery> move);

    /// What somebody wants of it.
    Delivery change(String id, CommandContext mandate, UnaryOperator<Delivery> move);

    /// Of one department, by dispute; only what rests, if so asked.
    Page of(String department, boolean resting, int limit, @Nullable String after);

    /// @param next the cursor of the next page where there is more
    record Page(List<Delivery> deliveries, @Nullable String next) {
        public Page {
            deliveries = List.copyOf(deliveries);
        }
    }
}
