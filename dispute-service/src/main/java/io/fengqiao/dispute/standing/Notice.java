package io.fengqiao.dispute.standing;

/// Something a department is to be told of a dispute that has moved.
///
/// @param department its name in `outbound.<department>`
public record Notice(String department) {}
