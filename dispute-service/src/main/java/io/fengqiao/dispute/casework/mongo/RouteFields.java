package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.DisputeDocument.reason;
import static io.fengqiao.dispute.casework.mongo.DisputeDocument.reasonIfAny;
import static io.fengqiao.dispute.casework.mongo.Fields.document;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.casework.Decided;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Lead;
import io.fengqiao.dispute.routing.Route;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Where a dispatch goes: `dispatch: {level, division, unit, seat: {town?, village?}, matterUnit?, others:
/// [department], lead}`. Before there were seats, every platform lay where the dispute does, and led it (R9).
final class RouteFields {
    private RouteFields() {}

    static Document seat(Route route) {
        return new Fields()
                .put("town", route.seat().town())
                .put("village", route.seat().village())
                .document();
    }

    static Route route(Document dispatch, int number, Territory place, List<Decided> decisions) {
        var dispatched = reason(decisions, "DISPATCH", number);
        var led = reasonIfAny(decisions, "LEAD", number).orElse(dispatched);
        Lead.@Nullable Key key = Fields.wordOrNull(dispatch, "lead", Lead.Key.class);
        return new Route(
                Level.valueOf(dispatch.getString("level")),
                seat(document(dispatch, "seat"), place),
                dispatch.getString("matterUnit"),
                dispatch.getList("others", String.class, List.of()),
                new Lead(key == null ? Lead.Key.TERRITORY : key, led),
                dispatched);
    }

    private static Territory seat(@Nullable Document seat, Territory place) {
        return seat == null
                ? place
                : new Territory(place.district(), seat.getString("town"), seat.getString("village"));
    }
}
