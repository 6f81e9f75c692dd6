package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.Snapshot;
import io.fengqiao.dispute.casework.Stage;
import io.fengqiao.dispute.places.Directory;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens rooms (S49): by the district, or by its petition office for what came by petition: that is its
/// own line (P1).
///
/// A dispute's rooms are numbered, and a room's id is made of its number: so of two who open one in the same
/// moment, one is refused.
public final class OpeningRooms {
    private final Disputes disputes;
    private final Rooms rooms;
    private final Effective<RoomBook> book;
    private final Invitees invitees;

    public OpeningRooms(Disputes disputes, Rooms rooms, Effective<RoomBook> book, Directory directory) {
        this.disputes = disputes;
        this.rooms = rooms;
        this.book = book;
        this.invitees = new Invitees(directory);
    }

    /// @param lead null: the petition office
    public Versioned<Room> open(
            String dispute, @Nullable String lead, Set<String> invited, CommandContext mandate, Instant now) {
        var by = mandate.caller();
        var rules = book.at(now);
        var it = found(dispute, by, rules);
        var command = Room.commandOf(dispute, mandate.key());
        if (it.stage() instanceof Stage.Closed) {
            throw new Refusal(
                    "dispute-ended", Refusal.Kind.CONFLICT, "S49", it.stage().name());
        }
        var occasion = rules.occasion(
                        it.grading().grade(), it.report().origin().channel().code())
                .orElseThrow(() -> new Refusal(
                        "no-occasion-for-a-room",
                        Refusal.Kind.CONFLICT,
                        "S49",
                        it.grading().grade().name(),
                        it.report().origin().channel().code()));
        var earlier = rooms.of(dispute, Scope.system()).stream()
                .map(stored -> stored.aggregate().snapshot())
                .toList();
        var repeated =
                earlier.stream().filter(room -> room.command().equals(command)).findFirst();
        if (repeated.isEmpty() && earlier.stream().anyMatch(Room.Snapshot::isOpen)) {
            throw new Refusal("room-open-already", Refusal.Kind.CONFLICT, "S49");
        }
        var id = repeated.map(Room.Snapshot::id).orElseGet(() -> Room.idOf(dispute, earlier.size() + 1));
        if (lead != null) {
            invitees.requireKnown(lead);
        }
        invited.forEach(invitees::requireKnown);
        var leading = lead == null ? rules.petitionOffice(it) : lead;
        var core = rules.core(it);
        var units = new LinkedHashSet<>(core);
        units.add(leading);
        units.addAll(invited);
        if (units.size() > Room.MOST_MEMBERS) {
            throw new Refusal("room-full", Refusal.Kind.INVALID, "S49", "members", Room.MOST_MEMBERS);
        }
        var room = new Room(new Room.Snapshot(
                id,
                command,
                dispute,
                it.territory(),
                it.assignment().route().unit(),
                leading,
                occasion,
                by.subject(),
                now,
                new RoomStage.Open(),
                units.stream()
                        .map(unit -> new Member(unit, core.contains(unit), by.subject(), now))
                        .toList(),
                List.of(),
                List.of()));
        return rooms.create(id, mandate, room, room.birth());
    }

    private Snapshot found(String dispute, Caller by, RoomBook rules) {
        if (by.is(Role.DISTRICT_OFFICER)) {
            return disputes.get(dispute, by.scope()).aggregate().snapshot();
        }
        var it = disputes.get(dispute, Scope.system()).aggregate().snapshot();
        if (it.report().origin().channel() == Channel.PETITION && by.unit().equals(rules.petitionOffice(it))) {
            return it;
        }
        disputes.get(dispute, by.scope());
        throw new Refusal("not-for-your-office", Refusal.Kind.FORBIDDEN, "S49", by.unit());
    }
}
