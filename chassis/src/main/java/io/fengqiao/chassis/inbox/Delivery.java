package io.fengqiao.chassis.inbox;

import java.time.Instant;

/// An event as a use case gets it: the body, and what the envelope says about it.
public record Delivery<B>(
        String id, String source, String subject, Instant time, long sequence, String topic, B body) {}
