package io.fengqiao.chassis.rules;

import java.time.Instant;
import java.util.function.Function;

/// Something that was decided once, and that a proposed book can decide again without any consequence.
///
/// @param subject its id
/// @param since when it began
/// @param outcome what a book decides about it, in a form that can be compared and shown
public record Past<B>(String subject, Instant since, Function<B, String> outcome) {}
