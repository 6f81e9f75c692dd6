package io.fengqiao.dispute.casework;

/// A part of a dispute that becomes a dispute of its own, with all three facts of S58.
///
/// @param number counted through all that were ever split off the same one, from 1
public record Part(int number, DisputeId dispute, Report report) {}
