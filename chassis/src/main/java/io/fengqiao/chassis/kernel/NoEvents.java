package io.fengqiao.chassis.kernel;

/// The events of an aggregate that tells nothing: there are none.
public final class NoEvents {
    private NoEvents() {}
}
