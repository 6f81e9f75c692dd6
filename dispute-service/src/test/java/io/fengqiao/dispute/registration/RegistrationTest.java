package io.fengqiao.dispute.registration;

import static io.fengqiao.dispute.Surroundings.TOWN;
import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Tokens;
import io.fengqiao.dispute.RunningDisputes;
import io.fengqiao.dispute.Surroundings;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The counter and the progress page on the running service (S58, S70, S120, S122).
@RunningDisputes
class RegistrationTest {
    private static final String LEDGER = "/api/dispute/disputes";
    private static final String PROGRESS = "/api/dispute/progress/";
    private static final String OFFICER = "village-officer-" + VILLAGE;

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @LocalServerPort
    int port;

    @BeforeEach
    void surround() {
        new Surroundings(bus).describeDirectoryOnce(api);
    }

    @Test
    void whoWalksInGoesHomeWithANumberAndASecret() {
        var officer = api.as(OFFICER).with("Idempotency-Key", "walk-in-0001");
        var answer = officer.post(LEDGER, report("walk-in", null));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        var receipt = answer.body();
        var id = receipt.path("id").asString();
        assertThat(answer.header("Location")).contains(LEDGER + "/" + id);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(receipt.path("unit").asString()).isEqualTo("P" + VILLAGE);
        assertThat(receipt.path("trackingNumber").asString()).matches("[0-9]{12}");
        assertThat(receipt.path("progressSecret").asString()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

        assertThat(officer.post(LEDGER, report("walk-in", null)).body()).isEqualTo(receipt);
        var view = api.as(OFFICER).get(LEDGER + "/" + id);
        assertThat(view.body().path("channel").asString()).isEqualTo("walk-in");
        await().untilAsserted(() -> assertThat(bus.told("dispute.events").stream()
                        .filter(one -> one.subject().equals(id))
                        .map(Bus.Told::type))
                .contains("dispute.registered.v1", "dispute.dispatched.v1"));
        bus.told("dispute.events").stream()
                .filter(one -> one.subject().equals(id))
                .forEach(one -> Contracts.of("dispute-service").fits(one.type(), one.body()));
    }

    /// S58: the three facts; GB 11643 for a number, but nobody needs one.
    @Test
    void refusesWhatLacksAFactAndSaysWhich() {
        var nothing = report("walk-in", null);
        nothing.remove("account");
        nothing.put("parties", List.of());
        nothing.put("division", "");
        var refused = api.as(OFFICER).post(LEDGER, nothing);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("rule").asString()).isEqualTo("S58");
        assertThat(refused.body().path("detail").asString())
                .contains("matter (account)")
                .contains("person")
                .contains("place");

        var wrong = report("walk-in", null);
        wrong.put("parties", List.of(party("张桂芳", "11010519491231003X")));
        var answer = api.as(OFFICER).post(LEDGER, wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asString()).endsWith("id-number-invalid");
        assertThat(answer.body().toString()).doesNotContain("1949");

        var numbered = report("walk-in", null);
        numbered.put("parties", List.of(party("张桂芳", "１１０１０５１９４９１２３１００２ｘ"), party("李建国", null)));
        assertThat(api.as(OFFICER).post(LEDGER, numbered).status()).isEqualTo(201);
    }

    /// What nobody can mean is named as it was sent, and a part of a split by its place.
    @Test
    void namesAFigureNobodyCanMeanAsItWasSent() {
        var wrong = report("walk-in", null);
        wrong.put("peopleInvolved", -1);
        var refused = api.as(OFFICER).post(LEDGER, wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(slug(refused)).isEqualTo("field-invalid");
        assertThat(refused.body().path("fields").path(0).path("field").asString())
                .isEqualTo("peopleInvolved");
        var part = Map.of("kind", "labour", "peopleInvolved", -1);
        var split = Map.of("parts", List.of(part), "ends", false, "reason", "两件事");
        assertThat(api.as(OFFICER)
                        .post(LEDGER + "/D0000000000000000000A/splits", split)
                        .body()
                        .path("fields")
                        .path(0)
                        .path("field")
                        .asString())
                .isEqualTo("parts[0].peopleInvolved");
    }

    /// Who tells no figures has told of a dispute all the same; what is no field at all is none of a form's.
    @Test
    void takesAReportWithoutFiguresAndNoneWithAWordNobodyKnows() {
        var plain = report("walk-in", null);
        List.of("peopleInvolved", "amountYuan", "violenceLikely").forEach(plain::remove);
        var taken = api.as(OFFICER).post(LEDGER, plain);
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        var view = api.as(OFFICER)
                .get(LEDGER + "/" + taken.body().path("id").asString())
                .body();
        assertThat(view.path("peopleInvolved").asInt())
                .isEqualTo(view.path("parties").size());
        assertThat(view.path("violenceLikely").asBoolean()).isFalse();
        plain.put("peopleInvolvd", 3);
        assertThat(slug(api.as(OFFICER).post(LEDGER, plain))).isEqualTo("body-unreadable");
    }

    /// S67: a platform is told by its own number how it ended; S99: the grids report by themselves.
    @Test
    void asksForThePlatformsNumberAndTakesNothingInTheGridsName() {
        var officer = api.as("town-officer-" + TOWN);
        assertThat(slug(officer.post(LEDGER, report("petition", null)))).isEqualTo("reference-missing");
        assertThat(slug(officer.post(LEDGER, report("grid", "R-1")))).isEqualTo("channel-not-by-hand");
        assertThat(slug(officer.post(LEDGER, report("pigeon", "R-1")))).isEqualTo("channel-unknown");

        var taken = officer.post(LEDGER, report("petition", "XF-2026-1"));
        assertThat(taken.body().path("id").asString())
                .isEqualTo(DisputeId.of(Channel.PETITION, "XF-2026-1").value());
        assertThat(slug(officer.post(LEDGER, report("petition", "XF-2026-1")))).isEqualTo("exists-already");
        assertThat(api.as("grid-worker-" + VILLAGE + "001")
                        .post(LEDGER, report("walk-in", null))
                        .status())
                .isEqualTo(403);
    }

    /// S120: whoever receives it registers it, also for another place; it is then that place's to handle.
    @Test
    void nobodyIsSentToAnotherCounter() {
        var elsewhere = api.as("village-officer-" + VILLAGE).with("Idempotency-Key", "elsewhere-0001");
        var report = report("walk-in", null);
        report.put("division", "500114002000");
        var answer = elsewhere.post(LEDGER, report);
        assertThat(answer.status()).isEqualTo(201);
        var id = answer.body().path("id").asString();
        assertThat(api.as(OFFICER).get(LEDGER + "/" + id).status()).isEqualTo(404);
        assertThat(elsewhere.post(LEDGER, report).body()).isEqualTo(answer.body());
    }

    /// P4, P5: no token, no person, no difference between a wrong number and a wrong secret.
    @Test
    void aPartyFollowsItsDisputeWithNumberAndSecretAndNothingElse() {
        var receipt = api.as(OFFICER).post(LEDGER, report("walk-in", null)).body();
        var path = PROGRESS + receipt.path("trackingNumber").asString();
        var secret = receipt.path("progressSecret").asString();

        var page = api.with("Progress-Secret", secret)
                .with("Accept-Language", "zh")
                .get(path);
        assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body().path("step").asString()).isEqualTo("WAITS_FOR_MEDIATOR");
        assertThat(page.body().path("stage").asString()).contains("已登记");
        assertThat(page.body().path("next").asString()).contains("调解员");
        assertThat(page.body().path("platform").asString()).isEqualTo("文汇社区");
        assertThat(page.body().has("due")).isTrue();
        assertThat(page.body().toString())
                .doesNotContain("张")
                .doesNotContain("*")
                .doesNotContain("wall");
        var heard = secret.toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(api.with("Progress-Secret", heard)
                        .get(path)
                        .body()
                        .path("stage")
                        .asString())
                .contains("registered");

        var wrong = api.with("Progress-Secret", "2222-2222-2222").get(path);
        assertThat(wrong.status()).isEqualTo(404);
        for (var other : List.of(path, PROGRESS + "000000005724", PROGRESS + "not-a-number")) {
            var answer = api.get(other);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body().path("detail")).isEqualTo(wrong.body().path("detail"));
            assertThat(slug(answer)).isEqualTo(slug(wrong));
        }
        assertThat(api.get(path + "?secret=" + secret).status()).isEqualTo(404);
        assertThat(api.get(path + "/parties").status()).isEqualTo(401);
        assertThat(api.get("/api/dispute/progress").status()).isEqualTo(401);
        assertThat(api.post(path, Map.of()).status()).isEqualTo(401);
    }

    /// R6: guessing is slow.
    @Test
    void askingTooOftenForOneNumberIsRefusedAndOthersGoOn() {
        var path = PROGRESS + "000000000000";
        for (int i = 0; i < 10; i++) {
            assertThat(api.get(path).status()).isEqualTo(404);
        }
        var refused = api.get(path);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(api.get(PROGRESS + "000000005724").status()).isEqualTo(404);
    }

    @Test
    void anOfficerHandsOutANewSecretAndTheOldOneIsWorthNothing() {
        new Surroundings(bus).reportFromGrid(gridReport("R-TICKET", VILLAGE));
        var id = DisputeId.of(Channel.GRID, "R-TICKET").value();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.as(OFFICER).get(LEDGER + "/" + id).status() == 200);
        var path = LEDGER + "/" + id + "/tickets";
        var once = api.as(OFFICER).with("Idempotency-Key", "ticket-00001");
        var first = once.post(path, Map.of()).body();
        assertThat(once.post(path, Map.of()).body()).isEqualTo(first);
        var second = api.as(OFFICER).post(path, Map.of()).body();
        assertThat(second.path("trackingNumber")).isEqualTo(first.path("trackingNumber"));
        var page = PROGRESS + first.path("trackingNumber").asString();
        assertThat(api.with("Progress-Secret", first.path("progressSecret").asString())
                        .get(page)
                        .status())
                .isEqualTo(404);
        assertThat(api.with("Progress-Secret", second.path("progressSecret").asString())
                        .get(page)
                        .status())
                .isEqualTo(200);
        assertThat(api.as("village-officer-500114001009").post(path, Map.of()).status())
                .isEqualTo(404);
    }

    /// S70: a list is read line by line; what is wrong in one line holds up no other.
    @Test
    void aListFromExcelIsRegisteredLineByLine() {
        byte[] list = Lists.xlsx(
                List.of("编号", "纠纷类别", "简要情况", "区划代码", "发生日期", "涉及人数", "申请人", "申请人证件号码", "被申请人"),
                List.of(
                        "L-1",
                        "neighbour",
                        "排水沟改道引起争执",
                        VILLAGE,
                        "2026-11-20",
                        "2",
                        "王秀英",
                        "11010519491231002X",
                        "赵德明"),
                List.of("", "neighbour", "噪声扰民", VILLAGE, "2026-11-20", "2", "王秀英", "", "赵德明"),
                List.of("L-3", "neighbour", "", VILLAGE, "2026-11-20", "2", "王秀英", "", "赵德明"),
                List.of("L-4", "neighbour", "噪声扰民", VILLAGE, "昨天", "2", "王秀英", "", "赵德明"),
                List.of("L-5", "neighbour", "噪声扰民", VILLAGE, "2026-11-20", "2", "王秀英", "123", "赵德明"));
        var first = sent("import-0001", list);
        assertThat(first.path("registered").asInt()).as(first.toString()).isEqualTo(2);
        assertThat(first.path("refused").asInt()).isEqualTo(3);
        assertThat(first.path("lines").path(2).path("line").asInt()).isEqualTo(4);
        assertThat(first.path("lines").path(2).path("rule").asString()).isEqualTo("S58");
        assertThat(first.path("lines").path(3).path("problem").asString()).isEqualTo("cell-unreadable");
        assertThat(first.path("lines").path(4).path("rule").asString()).isEqualTo("GB 11643");
        assertThat(sent("import-0001", list)).isEqualTo(first);

        var again = sent("import-0002", list);
        assertThat(again.path("registered").asInt()).isZero();
        assertThat(again.path("alreadyThere").asInt()).isEqualTo(2);
        assertThat(again.path("lines").path(0).path("dispute"))
                .isEqualTo(first.path("lines").path(0).path("dispute"));
        assertThat(sent("import-0003", "no list".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .path("type")
                        .asString())
                .endsWith("list-unreadable");
    }

    private JsonNode sent(String key, byte[] list) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/dispute/imports"))
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Authorization", "Bearer " + Tokens.of(OFFICER))
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(list))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String slug(Api.Answer answer) {
        return answer.body().path("type").asString().replace("urn:fengqiao:problem:", "");
    }

    private static Map<String, Object> report(String channel, @Nullable String reference) {
        var report = new LinkedHashMap<String, Object>();
        report.put("channel", channel);
        if (reference != null) {
            report.put("reference", reference);
        }
        report.put("kind", "neighbour");
        report.put("account", "两家为一堵墙争执");
        report.put("division", VILLAGE);
        report.put("occurredAt", Instant.now().toString().substring(0, 10) + "T00:00:00Z");
        report.put("parties", List.of(party("张桂芳", null), party("李建国", null)));
        return report;
    }

    private static Map<String, Object> party(String name, @Nullable String idNumber) {
        return idNumber == null
                ? Map.of("role", "APPLICANT", "name", name)
                : Map.of("role", "APPLICANT", "name", name, "idNumber", idNumber);
    }
}
