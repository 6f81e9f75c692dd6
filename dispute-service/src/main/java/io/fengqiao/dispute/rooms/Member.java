package io.fengqiao.dispute.rooms;

import java.time.Instant;

/// A unit that sits in a room.
///
/// @param core whether it is one of the two (S49); the others were invited
public record Member(String unit, boolean core, String by, Instant at) {}
