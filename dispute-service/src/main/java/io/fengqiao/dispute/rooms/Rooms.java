package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rooms in which units sit together.
public interface Rooms {
    Versioned<Room> create(String id, CommandContext mandate, Room room, List<RoomEvent> told);

    Versioned<Room> change(String id, CommandContext mandate, Function<Room, List<RoomEvent>> move);

    Versioned<Room> get(String id, Scope scope);

    List<Versioned<Room>> of(String dispute, Scope scope);

    /// What is open, or closed, within the scope, last opened first.
    RoomPage page(Scope scope, boolean open, int limit, @Nullable String after);

    /// Ids of rooms where something is to be told by then, oldest first. A hint: look again.
    List<String> due(Instant until, int limit);

    /// What the system does by itself; nothing told means that nothing is written.
    void move(List<String> ids, Function<Room, List<RoomEvent>> move);
}
