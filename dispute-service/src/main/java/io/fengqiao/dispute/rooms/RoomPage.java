package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.kernel.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of rooms, and the cursor of the next one where there is more.
public record RoomPage(
        List<Versioned<Room>> rooms, @Nullable String next) {
    public RoomPage {
        rooms = List.copyOf(rooms);
    }
}
