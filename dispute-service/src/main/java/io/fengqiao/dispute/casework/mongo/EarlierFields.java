package io.fengqiao.dispute.casework.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static io.fengqiao.dispute.casework.mongo.Fields.document;
import static io.fengqiao.dispute.casework.mongo.Fields.instant;
import static io.fengqiao.dispute.casework.mongo.Fields.there;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.Limit;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.chassis.rules.Term;
import io.fengqiao.dispute.casework.Clock;
import io.fengqiao.dispute.casework.Decided;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Clocks as the version before this one stored them (R9): a bare `dueAt`, and `acceptBy` and `resolveBy` of
/// the dispatch. The budget is what lies between; to be taken out with the next version.
final class EarlierFields {
    private EarlierFields() {}

    static Bson withoutClock() {
        return and(gt("state.dueAt", Date.from(Instant.EPOCH)), exists("state.clock", false));
    }

    static @Nullable Clock clock(Document state, List<Decided> decisions) {
        var dueAt = Fields.instantOrNull(state, "dueAt");
        if (dueAt == null) {
            return null;
        }
        var dispatch = there(document(state, "dispatch"), "dispatch");
        var kind =
                switch (state.getString("stage")) {
                    case "DISPATCHED" ->
                        dueAt.equals(instant(dispatch, "acceptBy")) ? Clock.Kind.ACCEPT : Clock.Kind.RESOLVE;
                    case "ACCEPTED" -> Clock.Kind.RESOLVE;
                    default -> Clock.Kind.FEEDBACK;
                };
        var reason = ClockFields.reason(kind, state, decisions);
        var start = kind == Clock.Kind.FEEDBACK ? instant(state, "stageAt") : instant(dispatch, "at");
        return new Clock(kind, term(start, dueAt, false, reason), dueAt, List.of());
    }

    static Term term(Document dispatch, String name, Reason reason) {
        return term(
                instant(dispatch, "at"),
                instant(dispatch, name + "By"),
                dispatch.getBoolean(name + "Provisional", false),
                reason);
    }

    private static Term term(Instant start, Instant dueAt, boolean provisional, Reason reason) {
        var days = ChronoUnit.DAYS.between(day(start), day(dueAt.minusMillis(1)));
        return new Term(start, new Limit.Days((int) Math.max(1, days)), dueAt, provisional, reason);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.SHANGHAI);
    }
}
