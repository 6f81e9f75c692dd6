package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.HistoryEntry;
import io.fengqiao.dispute.casework.TimelineSource;
import java.util.ArrayList;
import java.util.List;

/// A dispute's rooms in its timeline.
public final class RoomLines implements TimelineSource {
    private final Rooms rooms;

    public RoomLines(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public List<HistoryEntry> of(String dispute) {
        return rooms.of(dispute, Scope.system()).stream()
                .flatMap(stored -> lines(stored.aggregate().snapshot()).stream())
                .toList();
    }

    private static List<HistoryEntry> lines(Room.Snapshot it) {
        var rule = it.occasion().source();
        var lines = new ArrayList<HistoryEntry>();
        lines.add(new HistoryEntry(
                it.at(), "ROOM_OPENED", it.by(), it.unit(), rule, it.occasion().words()));
        it.meetings()
                .forEach(one -> lines.add(new HistoryEntry(
                        one.at(), "ROOM_MET", one.by(), it.unit(), rule, String.join("、", sorted(one)))));
        if (it.stage() instanceof RoomStage.Closed(var result, var reason, var by, var at)) {
            lines.add(new HistoryEntry(at, "ROOM_CLOSED", by, it.unit(), rule, result + ": " + reason));
        }
        return lines;
    }

    private static List<String> sorted(Meeting meeting) {
        return meeting.present().stream().sorted().toList();
    }
}
