package io.fengqiao.dispute.rooms.mongo;

import static com.mongodb.client.model.Filters.eq;

import io.fengqiao.chassis.aggregate.Aggregates;
import io.fengqiao.chassis.aggregate.Order;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.dispute.rooms.Room;
import io.fengqiao.dispute.rooms.RoomEvent;
import io.fengqiao.dispute.rooms.RoomPage;
import io.fengqiao.dispute.rooms.Rooms;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MongoRooms implements Rooms {
    private final Aggregates<Room, ?, RoomEvent> rooms;

    MongoRooms(Aggregates<Room, ?, RoomEvent> rooms) {
        this.rooms = rooms.indexed("due", "state.nextAt").indexed("of-dispute", "state.dispute");
    }

    @Override
    public Versioned<Room> create(String id, CommandContext mandate, Room room, List<RoomEvent> told) {
        return rooms.create(id, mandate, () -> Decision.changed(room, told));
    }

    @Override
    public Versioned<Room> change(String id, CommandContext mandate, Function<Room, List<RoomEvent>> move) {
        return rooms.change(id, mandate, room -> Decision.changed(room, move.apply(room)));
    }

    @Override
    public Versioned<Room> get(String id, Scope scope) {
        return rooms.get(id, scope);
    }

    @Override
    public List<Versioned<Room>> of(String dispute, Scope scope) {
        return rooms.page(
                        scope,
                        List.of(eq("state.dispute", dispute)),
                        Order.ascending("state.at"),
                        new PageAsk(PageAsk.LARGEST, null))
                .items();
    }

    @Override
    public RoomPage page(Scope scope, boolean open, int limit, @Nullable String after) {
        var page = rooms.page(
                scope,
                List.of(eq("state.stage", open ? "OPEN" : "CLOSED")),
                Order.descending("state.at"),
                new PageAsk(limit, after));
        return new RoomPage(page.items(), page.next());
    }

    @Override
    public List<String> due(Instant until, int limit) {
        return rooms.due("state.nextAt", until, limit);
    }

    @Override
    public void move(List<String> ids, Function<Room, List<RoomEvent>> move) {
        rooms.bySystem(ids, present -> {
                    var told = present == null ? List.<RoomEvent>of() : move.apply(present);
                    return present == null || told.isEmpty()
                            ? Decision.ignored("another replica was quicker")
                            : Decision.changed(present, told);
                })
                .orThrow();
    }
}
