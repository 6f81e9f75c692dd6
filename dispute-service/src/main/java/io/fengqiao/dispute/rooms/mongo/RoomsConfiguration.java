package io.fengqiao.dispute.rooms.mongo;

import io.fengqiao.chassis.aggregate.AggregateStore;
import io.fengqiao.chassis.aggregate.EventWording;
import io.fengqiao.dispute.rooms.Room;
import io.fengqiao.dispute.rooms.RoomEvent;
import io.fengqiao.dispute.rooms.Rooms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoomsConfiguration {
    @Bean
    Rooms rooms(AggregateStore store, EventWording<Room, RoomEvent> wording) {
        return new MongoRooms(store.open(new RoomMapping(), wording));
    }
}
