package io.fengqiao.dispute.standing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import io.fengqiao.dispute.standing.Question;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// A question as the store understands it.
final class Conditions {
    private final List<Bson> all = new ArrayList<>();

    private Conditions() {}

    static List<Bson> of(Question asked) {
        var conditions = new Conditions()
                .equal("state.unit", asked.unit())
                .equal("state.offeredTo", asked.offeredTo())
                .department(asked.matterUnit())
                .equal("state.mediator", asked.mediator())
                .equal("state.reportedBy", asked.reportedBy())
                .equal("state.ended", asked.ended())
                .equal("state.stage", asked.stage())
                .equal("state.kind", asked.kind())
                .equal("state.grade", asked.grade())
                .equal("state.channel", asked.channel())
                .place(asked.division())
                .equal("state.overdue", asked.overdue())
                .equal("state.supervised", asked.supervised())
                .equal("state.numbers", asked.number())
                .equal("state.indexes", asked.party());
        if (asked.registeredFrom() != null) {
            conditions.all.add(gte("state.registeredAt", Date.from(asked.registeredFrom())));
        }
        if (asked.registeredTo() != null) {
            conditions.all.add(lt("state.registeredAt", Date.from(asked.registeredTo())));
        }
        if (asked.dueBefore() != null) {
            conditions.all.add(lt("state.rank", Date.from(asked.dueBefore())));
        }
        return conditions.all;
    }

    /// It lies there, whoever holds it: beside its place, the areas of a line are its holder's.
    private Conditions place(@Nullable String division) {
        if (division != null) {
            all.add(eq("areas", division));
            all.add(or(eq("state.village", division), eq("state.town", division), eq("state.district", division)));
        }
        return this;
    }

    /// Its matter, or one it assists with.
    private Conditions department(@Nullable String unit) {
        if (unit != null) {
            all.add(or(eq("state.matterUnit", unit), eq("state.others", unit)));
        }
        return this;
    }

    private Conditions equal(String field, @Nullable Object value) {
        if (value != null) {
            all.add(eq(field, value));
        }
        return this;
    }
}
