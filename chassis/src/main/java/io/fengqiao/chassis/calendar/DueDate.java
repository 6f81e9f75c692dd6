package io.fengqiao.chassis.calendar;

import java.time.Instant;
import java.time.LocalDate;

/// Until when: the last day of a limit and the instant that day ends in Shanghai. `provisional` when a day
/// counted lies in a year whose holidays are not published yet: it must be counted again once they are.
public record DueDate(LocalDate day, Instant instant, boolean provisional) {}
