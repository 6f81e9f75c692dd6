package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.places.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is done in a room: its lead and the district lead it, its members carry out what was resolved (S49).
public final class SittingTogether {
    private static final int AT_ONCE = 500;

    private final Rooms rooms;
    private final Disputes disputes;
    private final WorkingCalendar calendar;
    private final Invitees invitees;

    public SittingTogether(Rooms rooms, Disputes disputes, WorkingCalendar calendar, Directory directory) {
        this.rooms = rooms;
        this.disputes = disputes;
        this.calendar = calendar;
        this.invitees = new Invitees(directory);
    }

    public Versioned<Room> invite(String id, String unit, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        return rooms.change(id, mandate, room -> {
            requireLead(room, by);
            invitees.requireKnown(unit);
            return room.invite(unit, by.subject(), now);
        });
    }

    public Versioned<Room> leave(String id, String unit, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        return rooms.change(id, mandate, room -> {
            requireLead(room, by);
            return room.leave(unit, by.subject(), now);
        });
    }

    public Versioned<Room> meet(
            String id,
            Instant heldAt,
            @Nullable String place,
            boolean remote,
            Set<String> present,
            CommandContext mandate,
            Instant now) {
        var by = mandate.caller();
        return rooms.change(id, mandate, room -> {
            requireLead(room, by);
            return room.meet(heldAt, place, remote, present, by.subject(), now);
        });
    }

    public Versioned<Room> resolve(
            String id, Personal text, String unit, LocalDate dueOn, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        return rooms.change(id, mandate, room -> {
            requireLead(room, by);
            return room.resolve(text, unit, dueOn, calendar, by.subject(), now);
        });
    }

    /// By who carries it out, or by who leads.
    public Versioned<Room> complete(
            String id, int number, Resolution.Result result, String note, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        return rooms.change(id, mandate, room -> {
            if (!room.resolution(number).unit().equals(by.unit())) {
                requireLead(room, by);
            }
            return room.complete(number, result, note, by.subject(), now);
        });
    }

    public Versioned<Room> close(
            String id, RoomStage.Result result, String reason, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        return rooms.change(id, mandate, room -> {
            requireLead(room, by);
            return room.close(result, reason, by.subject(), now);
        });
    }

    public Versioned<Room> get(String id, Scope scope) {
        return rooms.get(id, scope);
    }

    public RoomPage page(Scope scope, boolean open, int limit, @Nullable String after) {
        return rooms.page(scope, open, limit, after);
    }

    public List<Versioned<Room>> of(String dispute, Scope scope) {
        return rooms.of(disputes.get(dispute, scope).aggregate().snapshot().id().value(), scope);
    }

    /// Where the dispute stands, for one who sees the room: it is a case assigned to its members (P1).
    public Snapshot dispute(Room room) {
        return disputes.get(room.snapshot().dispute(), Scope.system())
                .aggregate()
                .snapshot();
    }

    /// What was resolved in clear, for who sits in the room or leads it (P5).
    public Versioned<Room> disclose(String id, Caller caller) {
        var found = rooms.get(id, caller.scope());
        if (!found.aggregate().isMember(caller.unit())) {
            requireLead(found.aggregate(), caller);
        }
        return found;
    }

    /// Tells of every resolution whose day has passed without a word, once, with any number of replicas.
    public void pass(Instant now) {
        rooms.move(rooms.due(now, AT_ONCE), room -> room.pass(now));
    }

    private static void requireLead(Room room, Caller by) {
        if (!by.is(Role.DISTRICT_OFFICER) && !by.unit().equals(room.lead())) {
            throw new Refusal("not-the-lead", Refusal.Kind.FORBIDDEN, "S49", room.lead());
        }
    }
}
