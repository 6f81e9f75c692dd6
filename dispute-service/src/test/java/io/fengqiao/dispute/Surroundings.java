package io.fengqiao.dispute;

import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.personal.DevelopmentKeys;
import io.fengqiao.chassis.personal.PersonalKeys;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// What stands around the service: the directory, the grids, the departments and mediation-service, as the
/// bus shows them.
public final class Surroundings {
    public static final String DISTRICT = "500114000000";
    public static final String TOWN = "500114001000";
    public static final String VILLAGE = "500114001001";
    public static final String OTHER_VILLAGE = "500114002001";
    public static final String WORKER = "grid-worker-500114001001001";

    /// The report that came before the directory.
    public static final String EARLY = "R-EARLY";

    private static final AtomicBoolean DESCRIBED = new AtomicBoolean();

    private static final Vault SUITE = new Vault(DevelopmentKeys.all());

    private final Bus bus;
    private long sequence;

    public Surroundings(Bus bus) {
        this.bus = bus;
    }

    /// Describes the directory to the one running service, after a report that came too early for it.
    public void describeDirectoryOnce(Api api) {
        if (DESCRIBED.getAndSet(true)) {
            return;
        }
        reportFromGrid(gridReport(EARLY, VILLAGE));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.as("operator")
                        .get("/api/dispute/parked?limit=200&topic=grid.events")
                        .body()
                        .path("items")
                        .toString()
                        .contains("\"key\":\"" + EARLY + "\""));
        describeDirectory();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.as("district-officer")
                                .get("/api/dispute/disputes/"
                                        + DisputeId.of(Channel.GRID, EARLY).value())
                                .status()
                        == 200);
    }

    private void describeDirectory() {
        division(DISTRICT, "黔江区", "DISTRICT", null);
        division(TOWN, "城东街道", "TOWN", DISTRICT);
        division("500114002000", "城南街道", "TOWN", DISTRICT);
        division(VILLAGE, "文汇社区", "VILLAGE", TOWN);
        division(OTHER_VILLAGE, "南沟社区", "VILLAGE", "500114002000");
        describeUnit("500114-police", "区公安局");
    }

    public void describeUnit(String code, String name) {
        var body = Map.of("code", code, "name", name, "kind", "DEPARTMENT", "level", "DISTRICT", "division", DISTRICT);
        bus.send("directory", code, "/grid-service", "directory.unit-described.v1", code, 1, body);
    }

    private void division(String code, String name, String level, @Nullable String parent) {
        var body = new LinkedHashMap<String, Object>(Map.of("code", code, "name", name, "level", level));
        if (parent != null) {
            body.put("parent", parent);
        }
        bus.send("directory", code, "/grid-service", "directory.division-described.v1", code, 1, body);
    }

    /// A report as a grid worker makes it: two neighbours, nothing grave.
    public static Map<String, Object> gridReport(String report, String village) {
        var now = Instant.now().toString();
        var body = new LinkedHashMap<String, Object>();
        body.put("report", report);
        body.put("grid", village + "001");
        body.put("village", village);
        body.put("kind", "neighbour");
        body.put("account", SUITE.seal(Kind.STATEMENT, "两家为一堵墙争了三天"));
        body.put("address", SUITE.seal(Kind.ADDRESS, "文汇社区一组12号"));
        body.put("occurredAt", now);
        body.put("reportedAt", now);
        body.put("reportedBy", WORKER);
        body.put("peopleInvolved", 2);
        body.put("violenceLikely", false);
        body.put(
                "parties",
                List.of(
                        party(SUITE, "APPLICANT", "张桂芳", "13896541234"),
                        party(SUITE, "RESPONDENT", "李建国", "13896545678")));
        return body;
    }

    public void reportFromGrid(Map<String, Object> body) {
        reportFromGrid(body, 1);
    }

    public void reportFromGrid(Map<String, Object> body, long number) {
        var report = String.valueOf(body.get("report"));
        bus.send("grid.events", report, "/grid-service", "grid.dispute-reported.v1", report, number, body);
    }

    /// A case as a department reports it, sealed with the department's key.
    public static Map<String, Object> intakeCase(String department, String reference, String division) {
        var theirs = new Vault(new PersonalKeys(
                "intake-" + department,
                DevelopmentKeys.all().keys(),
                DevelopmentKeys.all().index()));
        var body = new LinkedHashMap<String, Object>();
        body.put("reference", reference);
        body.put("kind", "traffic");
        body.put("account", theirs.seal(Kind.STATEMENT, "两车相撞,双方对赔偿有争议"));
        body.put("occurredAt", Instant.now().toString());
        body.put("division", division);
        body.put("peopleInvolved", 2);
        body.put("amountYuan", 8200.5);
        body.put("violenceLikely", false);
        body.put("parties", List.of(party(theirs, "APPLICANT", "王秀英", "13896540000")));
        return body;
    }

    public void reportFromDepartment(String department, Map<String, Object> body) {
        var reference = String.valueOf(body.get("reference"));
        bus.send(
                "intake." + department,
                reference,
                "/departments/" + department,
                "intake.case-reported.v1",
                reference,
                1,
                body);
    }

    public static Map<String, Object> party(Vault vault, String role, String name, String phone) {
        return Map.of("role", role, "name", vault.seal(Kind.NAME, name), "phone", vault.seal(Kind.PHONE, phone));
    }

    public static Personal sealed(Kind kind, String clear) {
        return SUITE.seal(kind, clear);
    }

    public void mediatorAssigned(String dispute, int dispatch, String mediator) {
        mediation(dispute, dispatch, "mediator-assigned", Map.of("mediator", mediator, "at", now()));
    }

    public void agreementReached(String dispute, int dispatch, String agreement) {
        mediation(dispute, dispatch, "agreement-reached", Map.of("agreement", agreement, "form", "ORAL", "at", now()));
    }

    public void mediationFailed(String dispute, int dispatch) {
        mediation(dispute, dispatch, "failed", Map.of("cause", "NO_AGREEMENT", "at", now()));
    }

    private void mediation(String dispute, int dispatch, String fact, Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>(more);
        var subject = dispute + "-" + dispatch;
        body.put("case", subject);
        body.put("dispute", dispute);
        body.put("dispatch", dispatch);
        bus.send(
                "mediation.events",
                dispute,
                "/mediation-service",
                "mediation." + fact + ".v1",
                subject,
                ++sequence,
                body);
    }

    private static String now() {
        return Instant.now().toString();
    }
}
