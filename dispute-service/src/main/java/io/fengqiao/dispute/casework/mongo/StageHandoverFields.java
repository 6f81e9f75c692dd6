package io.fengqiao.dispute.casework.mongo;

import static io.fengqiao.dispute.casework.mongo.Fields.document;
import static io.fengqiao.dispute.casework.mongo.Fields.instant;
import static io.fengqiao.dispute.casework.mongo.Fields.there;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.dispute.casework.Objection;
import io.fengqiao.dispute.casework.Offer;
import io.fengqiao.dispute.casework.StageHandover;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.routing.Target;
import io.fengqiao.dispute.routing.Way;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// `passage?: {offer?: {way, level, town?, village?, matterUnit?, others, reason, by, at}, objection?: {unit,
/// reason, by, at}, passedBy: [unit], settled}`. Absent in what the version before stored, and where nothing
/// was passed on.
final class StageHandoverFields {
    private StageHandoverFields() {}

    static @Nullable Document of(StageHandover it) {
        return it.equals(StageHandover.NONE)
                ? null
                : new Fields()
                        .put("offer", it.offer() == null ? null : of(it.offer()))
                        .put("objection", it.objection() == null ? null : of(it.objection()))
                        .put("passedBy", it.passedBy())
                        .put("settled", it.settled())
                        .document();
    }

    private static Document of(Offer it) {
        return new Fields()
                .put("way", it.way())
                .put("level", it.target().level())
                .put("town", it.target().seat().town())
                .put("village", it.target().seat().village())
                .put("matterUnit", it.target().matterUnit())
                .put("others", it.target().others())
                .put("reason", it.reason())
                .put("by", it.by())
                .put("at", it.at())
                .document();
    }

    private static Document of(Objection it) {
        return new Fields()
                .put("unit", it.unit())
                .put("reason", it.reason())
                .put("by", it.by())
                .put("at", it.at())
                .document();
    }

    static StageHandover passage(Document state, String district) {
        var fields = document(state, "passage");
        if (fields == null) {
            return StageHandover.NONE;
        }
        var offer = document(fields, "offer");
        var objection = document(fields, "objection");
        return new StageHandover(
                offer == null ? null : offer(offer, district),
                objection == null ? null : objection(objection),
                fields.getList("passedBy", String.class),
                there(fields.getInteger("settled"), "settled"));
    }

    private static Offer offer(Document from, String district) {
        var target = new Target(
                Level.valueOf(from.getString("level")),
                new Territory(district, from.getString("town"), from.getString("village")),
                from.getString("matterUnit"),
                from.getList("others", String.class, List.of()));
        return new Offer(
                Way.valueOf(from.getString("way")),
                target,
                from.getString("reason"),
                from.getString("by"),
                instant(from, "at"));
    }

    private static Objection objection(Document from) {
        return new Objection(
                from.getString("unit"), from.getString("reason"), from.getString("by"), instant(from, "at"));
    }
}
