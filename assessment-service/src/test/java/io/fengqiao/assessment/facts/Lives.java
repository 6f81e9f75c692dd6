package io.fengqiao.assessment.facts;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Progress in short words, for tables: `registered`, `dispatched:town`, `accepted:village`,
/// `overdue:village`, `escalated:village`, `passed-on:village`, `settled:town:late`, `failed:district`,
/// `merged:village`, `split:village`, `split-off`, `fed-back`, `closed:town:settled`. The units are the
/// platforms of one village, its town and the district; event number n happens n hours after the first.
final class Lives {
    static final Instant START = Instant.parse("2026-11-16T01:00:00Z");
    static final Duration TIME_LIMIT = Duration.ofDays(7);

    private static final Map<String, String> UNITS = Map.of(
            "village", "P500114001001",
            "town", "P500114001000",
            "district", "P500114000000");

    private Lives() {}

    static String unit(String level) {
        return UNITS.getOrDefault(level, level);
    }

    static Progress progress(String word, int hour) {
        var at = START.plus(Duration.ofHours(hour));
        var parts = word.split(":");
        var unit = parts.length > 1 ? unit(parts[1]) : "";
        return switch (parts[0]) {
            case "registered" -> new Progress.Registered("D1", "neighbour", new DivisionCode("500114001001"), at);
            case "dispatched" ->
                new Progress.Dispatched(
                        hour,
                        there(unit),
                        level(parts[1]),
                        new UnitCode("500114-police"),
                        Grade.GENERAL,
                        at.plus(TIME_LIMIT),
                        at);
            case "accepted" -> new Progress.Accepted(there(unit), at);
            case "overdue" -> new Progress.Overdue(there(unit), at);
            case "escalated" -> new Progress.Escalated(there(unit), Cause.MEDIATION_FAILED, at);
            case "passed-on" -> new Progress.PassedOn(there(unit), at);
            case "settled" -> new Progress.Settled(there(unit), level(parts[1]), !parts[2].equals("late"), at);
            case "failed" -> new Progress.Failed(there(unit), at);
            case "merged" -> new Progress.Left(there(unit), Departure.MERGED, at);
            case "split" -> new Progress.Left(there(unit), Departure.SPLIT, at);
            case "split-off" -> new Progress.SplitOff();
            case "fed-back" -> new Progress.FedBack(at);
            case "closed" -> new Progress.Closed(there(unit), level(parts[1]), parts[2].equals("settled"), at);
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static UnitCode there(String unit) {
        return new UnitCode(unit);
    }

    private static Level level(String word) {
        return switch (word) {
            case "village" -> Level.VILLAGE;
            case "town" -> Level.TOWN;
            default -> Level.DISTRICT;
        };
    }
}
