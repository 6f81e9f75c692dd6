package io.fengqiao.dispute.standing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

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
                .equal("state.matterUnit", asked.matterUnit())
                .equal("state.mediator", asked.mediator())
                .equal("state.reportedBy", asked.reportedBy())
                .equal("state.ended", asked.ended())
                .equal("state.stage", asked.stage())
                .equal("state.kind", asked.kind())
                .equal("state.grade", asked.grade())
                .equal("state.channel", asked.channel())
                .equal("areas", asked.division())
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

    private Conditions equal(String field, @Nullable Object value) {
        if (value != null) {
            all.add(eq(field, value));
        }
        return this;
    }
}
