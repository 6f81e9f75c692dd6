package io.fengqiao.dispute.rooms.bus;

import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.chassis.aggregate.OutboundEvent;
import io.fengqiao.dispute.rooms.Meeting;
import io.fengqiao.dispute.rooms.Member;
import io.fengqiao.dispute.rooms.Resolution;
import io.fengqiao.dispute.rooms.Resolution.Completion;
import io.fengqiao.dispute.rooms.Room;
import io.fengqiao.dispute.rooms.RoomEvent;
import io.fengqiao.dispute.rooms.RoomStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How what happened in a room is worded on `dispute.events`, by the dispute's key: see `contracts/events`.
/// What was resolved is not told, only who carries it out and until when (P4).
@Component
class RoomWording implements EventWording<Room, RoomEvent> {
    record Opened(
            String room,
            String dispute,
            String lead,
            List<String> members,
            String rule,
            String source,
            String by,
            Instant at) {}

    record Joined(String room, String dispute, String unit, String by, Instant at) {}

    record Left(String room, String dispute, String unit, String by, Instant at) {}

    record Met(
            String room,
            String dispute,
            int number,
            Instant heldAt,
            @Nullable String place,
            boolean remote,
            List<String> present,
            String by,
            Instant at) {}

    record Resolved(
            String room,
            String dispute,
            int number,
            String unit,
            LocalDate dueOn,
            Instant dueAt,
            String by,
            Instant at) {}

    record Completed(
            String room,
            String dispute,
            int number,
            String unit,
            String result,
            String note,
            boolean onTime,
            String by,
            Instant at) {}

    record Overdue(String room, String dispute, int number, String unit, String lead, Instant dueAt, Instant at) {}

    record Closed(String room, String dispute, String result, String reason, String by, Instant at) {}

    @Override
    public OutboundEvent news(Room room, RoomEvent event) {
        var it = room.snapshot();
        return switch (event) {
            case RoomEvent.RoomOpened(var at) -> news(it, "room-opened", opened(it, at));
            case RoomEvent.RoomJoined(var one) -> news(it, "room-joined", joined(it, one));
            case RoomEvent.RoomLeft(var unit, var by, var at) ->
                news(it, "room-left", new Left(it.id(), it.dispute(), unit, by, at));
            case RoomEvent.RoomMet(var one) -> news(it, "room-met", met(it, one));
            case RoomEvent.RoomResolved(var one) -> news(it, "room-resolved", resolved(it, one));
            case RoomEvent.ResolutionCompleted(var one, var end) ->
                news(it, "resolution-completed", completed(it, one, end));
            case RoomEvent.ResolutionOverdue(var one, var at) ->
                news(
                        it,
                        "resolution-overdue",
                        new Overdue(it.id(), it.dispute(), one.number(), one.unit(), it.lead(), one.dueAt(), at));
            case RoomEvent.RoomClosed(var end) -> news(it, "room-closed", closed(it, end));
        };
    }

    private static OutboundEvent news(Room.Snapshot it, String fact, Object body) {
        return new OutboundEvent("dispute.events", it.dispute(), "dispute." + fact + ".v1", it.id(), body);
    }

    private static Opened opened(Room.Snapshot it, Instant at) {
        return new Opened(
                it.id(),
                it.dispute(),
                it.lead(),
                it.members().stream().map(Member::unit).toList(),
                it.occasion().rule(),
                it.occasion().source(),
                it.by(),
                at);
    }

    private static Joined joined(Room.Snapshot it, Member one) {
        return new Joined(it.id(), it.dispute(), one.unit(), one.by(), one.at());
    }

    private static Met met(Room.Snapshot it, Meeting one) {
        return new Met(
                it.id(),
                it.dispute(),
                one.number(),
                one.heldAt(),
                one.place(),
                one.remote(),
                one.present().stream().sorted().toList(),
                one.by(),
                one.at());
    }

    private static Resolved resolved(Room.Snapshot it, Resolution one) {
        return new Resolved(
                it.id(), it.dispute(), one.number(), one.unit(), one.dueOn(), one.dueAt(), one.by(), one.at());
    }

    private static Completed completed(Room.Snapshot it, Resolution one, Completion end) {
        return new Completed(
                it.id(),
                it.dispute(),
                one.number(),
                one.unit(),
                end.result().name(),
                end.note(),
                end.onTime(),
                end.by(),
                end.at());
    }

    private static Closed closed(Room.Snapshot it, RoomStage.Closed end) {
        return new Closed(it.id(), it.dispute(), end.result().name(), end.reason(), end.by(), end.at());
    }
}
