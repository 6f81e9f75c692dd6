package io.fengqiao.dispute.rooms.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.rooms.Meeting;
import io.fengqiao.dispute.rooms.Member;
import io.fengqiao.dispute.rooms.Resolution;
import io.fengqiao.dispute.rooms.Room;
import io.fengqiao.dispute.rooms.RoomStage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A room as it is stored. Who may see it: every division of the dispute's place, and the units that sit in
/// it; of a platform, whose officers see by area, its division (P1).
final class RoomMapping implements AggregateMapping<Room, RoomMapping.State> {

    /// @param command absent in what the version before stored: a room's id was its command's then (R9)
    /// @param nextAt when there is something to tell
    record State(
            String room,
            @Nullable String command,
            String dispute,
            String district,
            @Nullable String town,
            @Nullable String village,
            String unit,
            String lead,
            String rule,
            String source,
            String book,
            String words,
            String by,
            Instant at,
            String stage,
            RoomStage.@Nullable Result result,
            @Nullable String reason,
            @Nullable String closedBy,
            @Nullable Instant closedAt,
            List<Member> members,
            List<Meeting> meetings,
            List<Resolution> resolutions,
            @Nullable Instant nextAt) {}

    @Override
    public String collection() {
        return "rooms";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Room room) {
        return room.snapshot().id();
    }

    @Override
    public State state(Room room) {
        var it = room.snapshot();
        var closed = it.stage() instanceof RoomStage.Closed one ? one : null;
        return new State(
                it.id(),
                it.command(),
                it.dispute(),
                it.territory().district(),
                it.territory().town(),
                it.territory().village(),
                it.unit(),
                it.lead(),
                it.occasion().rule(),
                it.occasion().source(),
                it.occasion().book(),
                it.occasion().words(),
                it.by(),
                it.at(),
                it.stage().name(),
                closed == null ? null : closed.result(),
                closed == null ? null : closed.reason(),
                closed == null ? null : closed.by(),
                closed == null ? null : closed.at(),
                it.members(),
                it.meetings(),
                it.resolutions(),
                it.nextAt());
    }

    @Override
    public Room aggregate(State it) {
        return new Room(new Room.Snapshot(
                it.room(),
                it.command() == null ? it.room() : it.command(),
                it.dispute(),
                new Territory(it.district(), it.town(), it.village()),
                it.unit(),
                it.lead(),
                new Reason(it.rule(), it.source(), it.book(), it.words()),
                it.by(),
                it.at(),
                stage(it),
                it.members(),
                it.meetings(),
                it.resolutions()));
    }

    private static RoomStage stage(State it) {
        return it.result() == null || it.closedAt() == null
                ? new RoomStage.Open()
                : new RoomStage.Closed(
                        it.result(), String.valueOf(it.reason()), String.valueOf(it.closedBy()), it.closedAt());
    }

    @Override
    public Visibility visibility(Room room) {
        var it = room.snapshot();
        var areas = new HashSet<>(it.territory().divisions());
        it.units().stream()
                .flatMap(unit -> UnitCode.parse(unit).flatMap(UnitCode::division).stream())
                .forEach(division -> areas.add(division.value()));
        return new Visibility(areas, it.units(), Set.of());
    }
}
