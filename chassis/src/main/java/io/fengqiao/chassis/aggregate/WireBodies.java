package io.fengqiao.chassis.aggregate;

/// Writes an event's body as JSON.
public interface WireBodies {
    String json(Object body);
}
