package io.fengqiao.dispute.rooms;

import java.time.Instant;

/// What can happen in a room.
public sealed interface RoomEvent {
    record RoomOpened(Instant at) implements RoomEvent {}

    record RoomJoined(Member member) implements RoomEvent {}

    record RoomLeft(String unit, String by, Instant at) implements RoomEvent {}

    record RoomMet(Meeting meeting) implements RoomEvent {}

    record RoomResolved(Resolution resolution) implements RoomEvent {}

    record ResolutionCompleted(Resolution resolution, Resolution.Completion completion) implements RoomEvent {}

    /// Its day has passed without a word (S122). Told once.
    record ResolutionOverdue(Resolution resolution, Instant at) implements RoomEvent {}

    record RoomClosed(RoomStage.Closed stage) implements RoomEvent {}
}
