package io.fengqiao.chassis.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/// Counts what became of events:
/// `fengqiao.events{outcome=handled|duplicate|ignored|skipped}` and `fengqiao.parked{reason}`.
final class InboxMeters {
    private final MeterRegistry registry;
    private final Counter handled;
    private final Counter duplicate;
    private final Counter ignored;
    private final Counter skipped;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
        this.handled = outcome("handled");
        this.duplicate = outcome("duplicate");
        this.ignored = outcome("ignored");
        this.skipped = outcome("skipped");
    }

    private Counter outcome(String outcome) {
        return Counter.builder("fengqiao.events")
                .tag("outcome", outcome)
                .description("events by what became of them")
                .register(registry);
    }

    void handled() {
        handled.increment();
    }

    void duplicate() {
        duplicate.increment();
    }

    void ignored() {
        ignored.increment();
    }

    void skipped() {
        skipped.increment();
    }

    void parked(String reason) {
        registry.counter("fengqiao.parked", "reason", reason).increment();
    }
}
