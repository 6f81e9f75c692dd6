package io.fengqiao.chassis.inbox;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.observe.Traces;
import io.fengqiao.chassis.parked.ParkedRecords;
import io.micrometer.core.instrument.MeterRegistry;

/// Opens a service's inboxes, one for each kind of aggregate that listens.
public final class Inboxes {
    private final ParkedRecords parked;
    private final EventJson json;
    private final Traces traces;
    private final InboxMeters meters;

    public Inboxes(ParkedRecords parked, EventJson json, Traces traces, MeterRegistry registry) {
        this.traces = traces;
        this.parked = parked;
        this.json = json;
        this.meters = new InboxMeters(registry);
    }

    /// @param topics the topics whose parked records this inbox takes back
    public <A, E> Inbox<A, E> into(Aggregates<A, ?, E> aggregates, String... topics) {
        var inbox = new Inbox<A, E>(aggregates, parked, json, traces, meters);
        for (String topic : topics) {
            parked.returnTo(topic, inbox::retry);
        }
        return inbox;
    }
}
