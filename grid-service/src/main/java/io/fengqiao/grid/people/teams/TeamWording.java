package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.grid.people.staff.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Appointments in the words of the wire. A renewed term is the appointment again: the reader keeps the last.
final class TeamWording {
    private static final String TOPIC = "grid.events";

    private TeamWording() {}

    record GridStaffAppointed(
            @Nullable String grid,
            @Nullable String unit,
            String division,
            Post post,
            @Nullable Line line,
            String person,
            String employer,
            LocalDate from,
            LocalDate until) {}

    record GridStaffLeft(
            @Nullable String grid,
            @Nullable String unit,
            String division,
            Post post,
            @Nullable Line line,
            String person,
            String employer,
            LocalDate on,
            TeamEvent.Why why,
            @Nullable Boolean gridRetired) {}

    /// The grid's end came after `v1` was agreed: who reads that sees a relief, who reads
    /// `gridRetired` sees why.
    private static TeamEvent.Why told(TeamEvent.Why why) {
        return why == TeamEvent.Why.GRID_RETIRED ? TeamEvent.Why.RELIEVED : why;
    }

    static OutboundEvent of(Place place, TeamEvent event) {
        return switch (event) {
            case TeamEvent.StaffAppointed(var one) -> appointed(place, one);
            case TeamEvent.TermRenewed(var one) -> appointed(place, one);
            case TeamEvent.StaffLeft(var one, var on, var why) ->
                news(
                        place,
                        "grid.staff-left.v1",
                        new GridStaffLeft(
                                grid(place),
                                unit(place),
                                place.division(),
                                one.post(),
                                one.line(),
                                one.person(),
                                one.unit(),
                                on,
                                told(why),
                                why == TeamEvent.Why.GRID_RETIRED ? true : null));
        };
    }

    private static OutboundEvent appointed(Place place, Appointment one) {
        return news(
                place,
                "grid.staff-appointed.v1",
                new GridStaffAppointed(
                        grid(place),
                        unit(place),
                        place.division(),
                        one.post(),
                        one.line(),
                        one.person(),
                        one.unit(),
                        one.from(),
                        one.until()));
    }

    private static @Nullable String grid(Place place) {
        return place instanceof Place.OfGrid ? place.code() : null;
    }

    private static @Nullable String unit(Place place) {
        return place instanceof Place.OfUnit ? place.code() : null;
    }

    private static OutboundEvent news(Place place, String type, Object body) {
        return new OutboundEvent(TOPIC, place.code(), type, place.code(), body);
    }
}
