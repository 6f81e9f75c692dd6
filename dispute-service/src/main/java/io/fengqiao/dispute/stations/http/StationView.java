package io.fengqiao.dispute.stations.http;

import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.stations.Body;
import io.fengqiao.dispute.stations.Due;
import io.fengqiao.dispute.stations.Station;
import io.fengqiao.dispute.stations.StationStage;
import io.fengqiao.dispute.stations.Way;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A station as anybody in scope sees it, with its limit and why it ends then.
record StationView(
        String id,
        String dispute,
        Body body,
        Way way,
        String stage,
        String reason,
        @Nullable String document,
        Instant referredAt,
        @Nullable Instant acceptedAt,
        @Nullable LimitView limit,
        boolean overdue,
        StationStage.@Nullable Result result,
        @Nullable String resultDocument,
        @Nullable Instant returnedAt,
        long version) {
    record LimitView(Instant dueAt, String rule, String source, String ruleBook, String reason) {
        static LimitView of(Due due) {
            var reason = due.reason();
            return new LimitView(due.at(), reason.rule(), reason.source(), reason.book(), reason.words());
        }
    }

    static StationView of(Versioned<Station> stored) {
        var it = stored.aggregate().snapshot();
        var returned = it.stage() instanceof StationStage.Returned one ? one : null;
        return new StationView(
                it.id(),
                it.dispute(),
                it.body(),
                it.way(),
                it.stage().name(),
                it.reason(),
                it.document(),
                it.at(),
                it.stage() instanceof StationStage.Accepted(var at) ? at : null,
                it.due() == null ? null : LimitView.of(it.due()),
                it.overdue(),
                returned == null ? null : returned.result(),
                returned == null ? null : returned.document(),
                returned == null ? null : returned.at(),
                stored.version());
    }
}
