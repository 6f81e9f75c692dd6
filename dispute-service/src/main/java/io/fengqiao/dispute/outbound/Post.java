package io.fengqiao.dispute.outbound;

/// Calls a webhook with one message.
public interface Post {
    Answer send(Webhook to, Delivery.Message message);

    sealed interface Answer {
        record Arrived(int status) implements Answer {}

        /// @param status 0 when there was no answer
        record Failed(int status, String why) implements Answer {}

        /// Not called: too many calls have failed lately.
        record CircuitOpen() implements Answer {}
    }
}
