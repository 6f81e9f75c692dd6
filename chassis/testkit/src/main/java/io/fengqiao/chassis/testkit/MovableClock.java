package io.fengqiao.chassis.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// The service's clock, which a test may put forward.
public final class MovableClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    public void ahead(Duration duration) {
        ahead = duration;
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }
}
