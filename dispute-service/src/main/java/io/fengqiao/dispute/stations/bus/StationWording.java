package io.fengqiao.dispute.stations.bus;

import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.dispute.stations.Station;
import io.fengqiao.dispute.stations.StationEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How what happened at a station is worded on `dispute.events`, by the dispute's key: see
/// `contracts/events`. Its subject is the station: it has a life, and a sequence, of its own
/// beside the dispute's.
@Component
class StationWording implements EventWording<Station, StationEvent> {
    record Referred(
            String station,
            String dispute,
            String body,
            String way,
            String unit,
            @Nullable String document,
            String reason,
            Instant acceptBy,
            String rule,
            String source,
            Instant at) {}

    record Accepted(String station, String dispute, String body, String way, String by, Instant answerBy, Instant at) {}

    record Overdue(
            String station,
            String dispute,
            String body,
            String way,
            String rule,
            String source,
            Instant dueAt,
            Instant at) {}

    record Returned(
            String station,
            String dispute,
            String body,
            String way,
            String result,
            @Nullable String document,
            String by,
            boolean onTime,
            Instant at) {}

    @Override
    public OutboundEvent news(Station station, StationEvent event) {
        var it = station.snapshot();
        var body = it.body().name();
        var way = it.way().name();
        return switch (event) {
            case StationEvent.Referred(var at) -> news(it, "referred", referred(it, at));
            case StationEvent.ReferralAccepted(var by, var answer, var at) ->
                news(it, "referral-accepted", new Accepted(it.id(), it.dispute(), body, way, by, answer.at(), at));
            case StationEvent.ReferralOverdue(var limit, var at) ->
                news(
                        it,
                        "referral-overdue",
                        new Overdue(
                                it.id(),
                                it.dispute(),
                                body,
                                way,
                                limit.reason().rule(),
                                limit.reason().source(),
                                limit.at(),
                                at));
            case StationEvent.ReferralReturned(var result, var document, var by, var onTime, var at) ->
                news(
                        it,
                        "referral-returned",
                        new Returned(it.id(), it.dispute(), body, way, result.name(), document, by, onTime, at));
        };
    }

    private static OutboundEvent news(Station.Snapshot it, String fact, Object body) {
        return new OutboundEvent("dispute.events", it.dispute(), "dispute." + fact + ".v1", it.id(), body);
    }

    private static Referred referred(Station.Snapshot it, Instant at) {
        var limit = it.acceptance();
        return new Referred(
                it.id(),
                it.dispute(),
                it.body().name(),
                it.way().name(),
                it.unit(),
                it.document(),
                it.reason(),
                limit.at(),
                limit.reason().rule(),
                limit.reason().source(),
                at);
    }
}
