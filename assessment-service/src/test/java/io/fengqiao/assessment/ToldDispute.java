package io.fengqiao.assessment;

import io.fengqiao.chassis.testkit.Bus;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Tells a dispute's life as dispute-service does: dense sequence numbers, bodies as the contracts say.
final class ToldDispute {
    static final Duration TIME_LIMIT = Duration.ofDays(7);

    final String id;
    private final String village;
    private final Consumer<Event> bus;
    private Instant clock;
    private long sequence;
    private int dispatch;
    private String grade = "GENERAL";
    private String level = "";
    private Instant dueAt = Instant.EPOCH;

    record Event(String dispute, String type, long sequence, Map<String, Object> body) {
        void send(Bus bus) {
            bus.send("dispute.events", dispute, "/dispute-service", type, dispute, sequence, body);
        }
    }

    private ToldDispute(String id, String village, Instant start, Consumer<Event> bus) {
        this.id = id;
        this.village = village;
        this.bus = bus;
        clock = start;
    }

    static ToldDispute registered(String id, String village, Instant at, Consumer<Event> bus) {
        var dispute = new ToldDispute(id, village, at, bus);
        dispute.tell(
                "registered",
                Map.of(
                        "channel",
                        "grid",
                        "reference",
                        "R" + id.substring(1),
                        "kind",
                        "neighbour",
                        "village",
                        village,
                        "town",
                        unit("TOWN", village).substring(1),
                        "division",
                        village,
                        "occurredAt",
                        at,
                        "registeredAt",
                        at,
                        "partyCount",
                        2));
        return dispute;
    }

    ToldDispute graded(String newGrade) {
        grade = newGrade;
        return tell("graded", Map.of("grade", grade, "scale", "03", "rule", "S57", "ruleBook", "1", "reason", "few"));
    }

    ToldDispute dispatched(String toLevel) {
        level = toLevel;
        dueAt = clock.plus(TIME_LIMIT);
        return tell(
                "dispatched",
                Map.of(
                        "dispatch",
                        ++dispatch,
                        "level",
                        level,
                        "unit",
                        unit(level, village),
                        "matterUnit",
                        "500114-police",
                        "division",
                        unit(level, village).substring(1),
                        "kind",
                        "neighbour",
                        "grade",
                        grade,
                        "dueAt",
                        dueAt,
                        "at",
                        clock));
    }

    ToldDispute accepted() {
        return tell(
                "accepted", Map.of("dispatch", dispatch, "unit", unit(level, village), "mediator", "m", "at", clock));
    }

    ToldDispute overdue() {
        return tell("overdue", Map.of("dispatch", dispatch, "unit", unit(level, village), "dueAt", dueAt, "at", clock));
    }

    /// And given to the next level at once.
    ToldDispute escalated(String cause) {
        var above = level.equals("VILLAGE") ? "TOWN" : "DISTRICT";
        tell(
                "escalated",
                Map.of(
                        "dispatch", dispatch,
                        "fromUnit", unit(level, village),
                        "fromLevel", level,
                        "toUnit", unit(above, village),
                        "toLevel", above,
                        "cause", cause,
                        "reason", "not settled",
                        "rule", "S121",
                        "at", clock));
        return dispatched(above);
    }

    ToldDispute settled() {
        return tell(
                "settled",
                Map.of(
                        "dispatch",
                        dispatch,
                        "unit",
                        unit(level, village),
                        "level",
                        level,
                        "agreement",
                        "WRITTEN",
                        "at",
                        clock,
                        "onTime",
                        !clock.isAfter(dueAt)));
    }

    ToldDispute failed() {
        return tell(
                "failed",
                Map.of("dispatch", dispatch, "unit", unit(level, village), "at", clock, "reason", "no agreement"));
    }

    ToldDispute merged() {
        return tell(
                "merged",
                Map.of(
                        "dispatch",
                        dispatch,
                        "unit",
                        unit(level, village),
                        "into",
                        "D00000000000000000000",
                        "reason",
                        "the same matter",
                        "parties",
                        List.of(),
                        "at",
                        clock));
    }

    ToldDispute split(boolean ends) {
        return tell(
                "split",
                Map.of(
                        "dispatch",
                        dispatch,
                        "unit",
                        unit(level, village),
                        "ends",
                        ends,
                        "reason",
                        "two matters",
                        "parts",
                        List.of(),
                        "at",
                        clock));
    }

    ToldDispute fedBack() {
        return tell("fed-back", Map.of("to", "PARTIES", "how", "called", "by", "o", "at", clock, "result", "SETTLED"));
    }

    ToldDispute closed(String outcome) {
        return tell("closed", Map.of("outcome", outcome, "unit", unit(level, village), "level", level, "at", clock));
    }

    /// What is told from now on happens at `instant`.
    ToldDispute at(Instant instant) {
        clock = instant;
        return this;
    }

    ToldDispute later(Duration time) {
        clock = clock.plus(time);
        return this;
    }

    private ToldDispute tell(String fact, Map<String, Object> about) {
        var body = new HashMap<>(about);
        body.put("dispute", id);
        bus.accept(new Event(id, "dispute." + fact + ".v1", ++sequence, body));
        return this;
    }

    static String unit(String level, String village) {
        return "P"
                + switch (level) {
                    case "VILLAGE" -> village;
                    case "TOWN" -> village.substring(0, 9) + "000";
                    default -> village.substring(0, 6) + "000000";
                };
    }
}
