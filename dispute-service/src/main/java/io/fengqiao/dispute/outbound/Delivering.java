package io.fengqiao.dispute.outbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Makes the calls that are due, each by one replica.
public final class Delivering {
    static final int AT_ONCE = 100;
    private static final Duration CIRCUIT_RESTS = Duration.ofSeconds(30);
    private static final Duration PAUSE_LOOKS = Duration.ofMinutes(1);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Post post;
    private final InstantSource clock;

    public Delivering(Webhooks webhooks, Deliveries deliveries, Post post, InstantSource clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.post = post;
        this.clock = clock;
    }

    public List<String> due() {
        return deliveries.due(clock.instant(), AT_ONCE);
    }

    /// One call, if it is still to be made.
    public void deliver(String id) {
        deliveries.claim(id, clock.instant()).ifPresent(claimed -> {
            var webhook = webhooks.find(claimed.department());
            if (webhook.isEmpty() || webhook.get().paused()) {
                deliveries.called(
                        id, present -> present.postponed(clock.instant().plus(PAUSE_LOOKS)));
                return;
            }
            var message = claimed.next();
            var answer = post.send(webhook.get(), message);
            Instant now = clock.instant();
            deliveries.called(id, present -> after(present, message.event(), answer, now));
        });
    }

    static Delivery after(Delivery present, String message, Post.Answer answer, Instant now) {
        return switch (answer) {
            case Post.Answer.Arrived(var status) -> present.arrived(message, status, now);
            case Post.Answer.Failed(var status, var why) -> present.failed(message, status, why, now);
            case Post.Answer.CircuitOpen _ -> present.postponed(now.plus(CIRCUIT_RESTS));
        };
    }
}
