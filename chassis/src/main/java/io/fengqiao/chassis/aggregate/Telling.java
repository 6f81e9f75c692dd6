package io.fengqiao.chassis.aggregate;

/// Puts events into their wire words, body and all.
final class Telling<A, E> {
    private final EventWording<A, E> wording;
    private final WireBodies bodies;

    Telling(EventWording<A, E> wording, WireBodies bodies) {
        this.wording = wording;
        this.bodies = bodies;
    }

    /// An event in wire words, its body as JSON.
    record Worded(OutboundEvent news, String body) {}

    Worded worded(A aggregate, E event) {
        var news = wording.news(aggregate, event);
        return new Worded(news, bodies.json(news.body()));
    }
}
