package io.fengqiao.dispute;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.rules.EditionShelf;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.rooms.OpeningRooms;
import io.fengqiao.dispute.rooms.RoomBook;
import io.fengqiao.dispute.rooms.RoomLines;
import io.fengqiao.dispute.rooms.Rooms;
import io.fengqiao.dispute.rooms.SittingTogether;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The 2+N room, put together.
@Configuration(proxyBeanMethods = false)
class RoomsWiring {
    @Bean
    OpeningRooms openingRooms(Disputes disputes, Rooms rooms, EditionShelf<RoomBook> book, Directory directory) {
        return new OpeningRooms(disputes, rooms, book, directory);
    }

    @Bean
    SittingTogether sittingTogether(Rooms rooms, Disputes disputes, WorkingCalendar calendar, Directory directory) {
        return new SittingTogether(rooms, disputes, calendar, directory);
    }

    @Bean
    RoomLines roomLines(Rooms rooms) {
        return new RoomLines(rooms);
    }
}
