package io.fengqiao.local.departments;

import io.fengqiao.local.departments.material.Chances;
import io.fengqiao.local.departments.material.Settlements;
import io.fengqiao.local.departments.suite.Suite;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The mediators of the whole district: whatever case is open and assigned gets one session and then an
/// agreement, or none; the higher the platform, the better the chance. They take every open case, not
/// only this feed's.
final class Mediators {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Double> CHANCE_TO_AGREE = Map.of("VILLAGE", 0.75, "TOWN", 0.85, "DISTRICT", 0.95);

    /// Who sees all cases, though not what is said in them; the mediator named in a case then acts as itself.
    private static final String OVERSEER = "district-officer";

    private final Settlements settlements = new Settlements();
    private final Takes taken = new Takes();
    private final Suite suite;
    private final Crew crew;
    private final Keys keys;
    private final long seed;
    private final Clock clock;
    private final Remarks remarks;
    private volatile boolean atWork = true;

    Mediators(Suite suite, Crew crew, Keys keys, long seed, Clock clock, Remarks remarks) {
        this.suite = suite;
        this.crew = crew;
        this.keys = keys;
        this.seed = seed;
        this.clock = clock;
        this.remarks = remarks;
    }

    /// Looks for open cases once and takes on those not yet taken.
    void round() {
        var list = suite.each(OVERSEER, "/api/mediation/cases?limit=200&stage=OPEN", this::take);
        if (!list.ok()) {
            remarks.add("mediators", "list of cases: " + list.reason());
        }
    }

    /// Ends what is under way and begins nothing more.
    void goHome() {
        atWork = false;
        crew.rest();
    }

    private void take(JsonNode row) {
        var id = row.path("id").asString("");
        var mediator = row.path("mediator").asString("");
        if (!id.isEmpty() && !mediator.isEmpty() && taken.take(id)) {
            crew.queue(() -> {
                if (atWork && !mediate(row, "/api/mediation/cases/" + id, mediator)) {
                    taken.giveBack(id);
                }
            });
        }
    }

    private boolean mediate(JsonNode row, String path, String mediator) {
        var chances = Chances.of(seed, path.hashCode());
        var agreed =
                chances.happens(CHANCE_TO_AGREE.getOrDefault(row.path("level").asString(""), 0.8));
        var session = session(chances);
        var end = agreed ? agreement(chances) : failure(chances);
        var met = row.path("sessions").asInt(0) > 0 || isDone(mediator, path, "sessions", session);
        return met && isDone(mediator, path, agreed ? "agreements" : "failures", end);
    }

    private boolean isDone(String mediator, String path, String move, ObjectNode body) {
        try {
            var answer = suite.post(mediator, path + "/" + move, keys.of(path, move), Json.bytes(body));
            if (!answer.ok()) {
                remarks.add("mediators", move + ": " + answer.reason());
            }
            return answer.ok();
        } catch (RuntimeException noAnswer) {
            remarks.add("mediators", String.valueOf(noAnswer.getMessage()));
            return false;
        }
    }

    private ObjectNode session(Chances chances) {
        return Json.object()
                .put("way", chances.oneOf(List.of("ON_SITE", "ON_SITE", "ON_SITE", "VIDEO", "PHONE")))
                .put("heldAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("summary", settlements.session(chances));
    }

    private ObjectNode agreement(Chances chances) {
        var performBy = LocalDate.now(clock.withZone(HERE)).plusDays(chances.between(30, 180));
        return Json.object()
                .put("form", chances.happens(0.8) ? "WRITTEN" : "ORAL")
                .put("terms", settlements.terms(chances))
                .put("performBy", performBy.toString());
    }

    private ObjectNode failure(Chances chances) {
        return Json.object()
                .put("cause", chances.happens(0.7) ? "NO_AGREEMENT" : "PARTY_REFUSED")
                .put("note", settlements.failure(chances));
    }
}
