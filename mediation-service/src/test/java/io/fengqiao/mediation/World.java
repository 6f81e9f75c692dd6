package io.fengqiao.mediation;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.DevelopmentKeys;
import io.fengqiao.chassis.personal.PersonalKeys;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.testkit.Bus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What other services and departments tell, as the mediation service hears it.
public final class World {
    static final String DISTRICT = "500114000000";
    static final String ACCOUNT = "邻居张某修围墙占了我家出行通道,多次协商未果";
    static final String NAME = "冉启明";
    private static final Vault SUITE = new Vault(DevelopmentKeys.all());
    private static final Vault COURT = new Vault(new PersonalKeys(
            "intake-court", DevelopmentKeys.all().keys(), DevelopmentKeys.all().index()));

    private final Bus bus;

    World(Bus bus) {
        this.bus = bus;
    }

    public static String dispute(String name) {
        return "D" + (name + "0".repeat(20)).substring(0, 20);
    }

    static Personal courtSeals(Kind kind, String clear) {
        return COURT.seal(kind, clear);
    }

    void division(String code, String name) {
        division(code, name, 1);
    }

    void division(String code, String name, long sequence) {
        bus.send(
                "directory",
                code,
                "/grid-service",
                "directory.division-described.v1",
                code,
                sequence,
                Map.of("code", code, "name", name, "level", "VILLAGE"));
    }

    void dispatched(String dispute, int dispatch, String level, String division, String kind, long sequence) {
        tell("dispatched", dispute, sequence, dispatchedBody(dispute, dispatch, level, division, kind));
    }

    public static Map<String, Object> dispatchedBody(
            String dispute, int dispatch, String level, String division, String kind) {
        var body = new HashMap<String, Object>(over(dispute, dispatch));
        body.putAll(Map.of(
                "level",
                level,
                "unit",
                "P" + division,
                "division",
                division,
                "kind",
                kind,
                "grade",
                "GENERAL",
                "dueAt",
                now().plus(Duration.ofDays(10)),
                "rule",
                "S62",
                "ruleBook",
                "routing",
                "account",
                SUITE.seal(Kind.STATEMENT, ACCOUNT)));
        body.put("channel", "court");
        body.put("address", SUITE.seal(Kind.ADDRESS, "重庆市黔江区城东街道文汇路1号"));
        body.put(
                "parties",
                List.of(
                        Map.of(
                                "role", "APPLICANT",
                                "name", SUITE.seal(Kind.NAME, NAME),
                                "phone", SUITE.seal(Kind.PHONE, "13900001234")),
                        Map.of("role", "RESPONDENT", "name", SUITE.seal(Kind.NAME, "张某"))));
        return body;
    }

    /// `ends` is in `split` only; the others have no use for it.
    void over(String fact, String dispute, int dispatch, long sequence) {
        var body = new HashMap<String, Object>(over(dispute, dispatch));
        body.put("ends", true);
        tell(fact, dispute, sequence, body);
    }

    void splitOff(String dispute, int dispatch, long sequence) {
        var body = new HashMap<String, Object>(over(dispute, dispatch));
        body.put("ends", false);
        tell("split", dispute, sequence, body);
    }

    /// Who came has a name only.
    void tookIn(String dispute, int dispatch, String name, long sequence) {
        var body = new HashMap<String, Object>(over(dispute, dispatch));
        body.put("parties", List.of(Map.of("role", "OTHER", "name", SUITE.seal(Kind.NAME, name))));
        tell("took-in", dispute, sequence, body);
    }

    void tell(String fact, String dispute, long sequence, Object body) {
        bus.send("dispute.events", dispute, "/dispute-service", "dispute." + fact + ".v1", dispute, sequence, body);
    }

    void concludedByCourt(String reference, String dispute, String result, Personal summary) {
        bus.send(
                "intake.court",
                dispute,
                "/departments/court",
                "intake.mediation-concluded.v1",
                reference,
                2,
                Map.of(
                        "reference", reference,
                        "dispute", dispute,
                        "dispatch", 1,
                        "result", result,
                        "concludedAt", now().minus(Duration.ofHours(1)),
                        "summary", summary));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Map<String, Object> over(String dispute, int dispatch) {
        return Map.of("dispute", dispute, "dispatch", dispatch, "at", now());
    }
}
