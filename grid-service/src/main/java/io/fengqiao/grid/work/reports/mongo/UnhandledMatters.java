package io.fengqiao.grid.work.reports.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import io.fengqiao.grid.work.reports.Item;
import io.fengqiao.grid.work.reports.Starting;
import org.bson.conversions.Bson;

/// Matters an earlier release wrote down without handling them. They begin by the rules of the day they are
/// rewritten, as of the day they were reported; from then on they keep what they were given.
final class UnhandledMatters {
    static final Bson BEFORE = and(ne("state.item", Item.DISPUTE.name()), eq("state.handling", null));

    private UnhandledMatters() {}

    static ReportState adopt(ReportState before, Starting starting) {
        var course = starting.adopt(before.content().content(), before.grid(), before.reportedAt());
        return ReportState.of(before.snapshot(course));
    }
}
