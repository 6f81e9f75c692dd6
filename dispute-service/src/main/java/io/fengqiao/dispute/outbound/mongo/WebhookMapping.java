package io.fengqiao.dispute.outbound.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.dispute.outbound.Webhook;
import java.net.URI;
import java.time.Instant;
import java.util.Set;

/// A department's webhook as it is stored: its secret sealed.
final class WebhookMapping implements AggregateMapping<Webhook, WebhookMapping.State> {
    record State(String department, String target, Personal secret, boolean paused, String registeredBy, Instant at) {}

    @Override
    public String collection() {
        return "webhooks";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Webhook it) {
        return it.department();
    }

    @Override
    public State state(Webhook it) {
        return new State(it.department(), it.target().toString(), it.secret(), it.paused(), it.registeredBy(), it.at());
    }

    @Override
    public Webhook aggregate(State it) {
        return new Webhook(
                it.department(), URI.create(it.target()), it.secret(), it.paused(), it.registeredBy(), it.at());
    }

    @Override
    public Visibility visibility(Webhook it) {
        return new Visibility(Set.of(), Set.of(), Set.of());
    }
}
