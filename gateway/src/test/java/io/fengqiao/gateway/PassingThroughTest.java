package io.fengqiao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@LocalGateway
class PassingThroughTest {
    private static final int MIB = 1024 * 1024;

    private final Caller caller;
    private final Caller management;
    private final String bearer;

    PassingThroughTest(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        caller = new Caller(port);
        management = new Caller(managementPort);
        bearer = "Bearer " + caller.token("operator");
    }

    @BeforeEach
    void servicesAsNew() {
        LocalGateway.GRID.reset();
        LocalGateway.DISPUTE.reset();
    }

    @Test
    void passesPathQueryBodyAndWhatTheCallerMayAskFor() {
        LocalGateway.DISPUTE.behave(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.getResponseHeaders().set("Location", "/api/dispute/disputes/D1/escalations/2");
            StubService.answer(exchange, 201, "{\"阶段\":\"上报\"}");
        });

        var answer = caller.post(
                "/api/dispute/disputes/D1/escalations?note=%E6%9E%AB%20%26&empty=",
                "{\"reason\":\"枫桥\"}",
                "Authorization",
                bearer,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "k-1",
                "If-Match",
                "\"2\"",
                "Accept-Language",
                "zh-CN");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"阶段\":\"上报\"}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/dispute/disputes/D1/escalations/2");
        var arrived = LocalGateway.DISPUTE.last();
        assertThat(arrived.method()).isEqualTo("POST");
        assertThat(arrived.uri()).isEqualTo("/api/dispute/disputes/D1/escalations?note=%E6%9E%AB%20%26&empty=");
        assertThat(arrived.body()).isEqualTo("{\"reason\":\"枫桥\"}");
        assertThat(arrived.header("Authorization")).isEqualTo(bearer);
        assertThat(arrived.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(arrived.header("If-Match")).isEqualTo("\"2\"");
        assertThat(arrived.header("Accept-Language")).isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-User-Id",
                "X-Remote-User",
                "X-Roles",
                "X-Division",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "Forwarded",
                "X-Real-IP",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "Cookie"
            })
    void leavesOutsideWhatSomebodyCouldPretendWith(String header) {
        caller.get("/api/grid/reports", "Authorization", bearer, header, "for=10.0.0.1");

        assertThat(LocalGateway.GRID.last().header(header)).isNull();
    }

    @Test
    void tellsTheServiceTheAddressItSawAndNotTheOneItWasTold() {
        caller.get("/api/grid/reports", "Authorization", bearer, "X-Forwarded-For", "10.0.0.1");

        assertThat(LocalGateway.GRID.last().header("X-Forwarded-For")).isEqualTo("127.0.0.1");
    }

    @Test
    void keepsTheTraceOfTheCaller() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        caller.get("/api/grid/reports", "Authorization", bearer, "traceparent", "00-" + trace + "-b7ad6b7169203331-01");

        assertThat(LocalGateway.GRID.last().header("traceparent"))
                .startsWith("00-" + trace)
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void passesAServicesOwnRefusalUntouched() {
        var problem = "{\"type\":\"urn:fengqiao:problem:move-refused\",\"status\":409,\"rule\":\"S58\"}";
        LocalGateway.GRID.behave(exchange -> StubService.answer(exchange, 409, problem));

        var answer = caller.get("/api/grid/reports/R1", "Authorization", bearer);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} octets, announced: {1} -> {2}")
    @CsvSource({
        "1048576, true, 200",
        "1048577, true, 413",
        "1048576, false, 200",
        "1048577, false, 413",
        "9000000, false, 413"
    })
    void limitsBodies(int octets, boolean announced, int status) {
        var body = "x".repeat(octets).getBytes(StandardCharsets.US_ASCII);
        var publisher = announced
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        var answer = caller.send(
                caller.request("/api/grid/reports", "Authorization", bearer, "Content-Type", "application/json")
                        .POST(publisher));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 413) {
            assertThat(Caller.type(answer)).isEqualTo("too-large");
        } else {
            assertThat(LocalGateway.GRID.last().body()).hasSize(MIB);
        }
    }

    /// S95: workbooks of base data.
    @ParameterizedTest(name = "{0} octets to {1} -> {2}")
    @CsvSource({
        "10485760, /api/grid/imports?register=RESIDENTS, 200",
        "11534337, /api/grid/imports?register=RESIDENTS, 413",
        "1048577, /api/grid/importsx, 413",
        "10485760, /api/dispute/disputes/D1/attachments, 200",
        "10485761, /api/dispute/disputes/D1/attachments, 413",
        "1048577, /api/dispute/disputes/D1/performances, 413"
    })
    void letsFilesThroughWhereFilesAreTaken(int octets, String path, int status) {
        var answer =
                caller.send(caller.request(path, "Authorization", bearer, "Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(new byte[octets])));

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "a file of {0} octets on a report, announced: {1} -> {2}")
    @CsvSource({"10485760, true, 200", "10485760, false, 200", "10485761, true, 413", "10485761, false, 413"})
    void letsFilesOfReportsBeLonger(int octets, boolean announced, int status) {
        var body = new byte[octets];
        var publisher = announced
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        var answer = caller.send(caller.request(
                        "/api/grid/reports/R1/attachments", "Authorization", bearer, "Content-Type", "image/jpeg")
                .POST(publisher));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 200) {
            assertThat(LocalGateway.GRID.last().body()).hasSize(octets);
        }
    }

    @Test
    void refusesFormsWhoseFieldsWouldEndUpInTheAddress() {
        var answer = caller.post(
                "/api/grid/reports",
                "name=%E5%BC%A0%E4%B8%89",
                "Authorization",
                bearer,
                "Content-Type",
                "application/x-www-form-urlencoded; charset=utf-8");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Caller.type(answer)).isEqualTo("unsupported-form");
        assertThat(LocalGateway.GRID.arrived()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/finance/x", "/actuator/health", "/error", "/v2/api-docs"})
    void hidesWhatItDoesNotServe(String path) {
        var answer = caller.get(path, "Authorization", bearer);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Caller.type(answer)).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/grid/..%2f..%2fdev", "/api/grid/a;b=c", "/api//grid/x"})
    void refusesPathsThatMeanTwoThings(String path) {
        var answer = caller.get(path, "Authorization", bearer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.type(answer)).isEqualTo("bad-request");
        assertThat(LocalGateway.GRID.arrived()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        zh-CN,zh;q=0.9,en;q=0.8 | 没有此资源
        zh                      | 没有此资源
        zh-TW                   | 没有此资源
        en-GB,en;q=0.9,zh;q=0.1 | Nothing is here
        de                      | Nothing is here
        *                       | Nothing is here
        ;;;                     | Nothing is here
        """)
    void speaksTheCallersLanguage(String wanted, String title) {
        var answer = caller.get("/nowhere", "Authorization", bearer, "Accept-Language", wanted);

        assertThat(Caller.json(answer).path("title").asString()).isEqualTo(title);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void showsHealthToAllAndMetricsToNobodyWithoutAToken() {
        assertThat(management.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(management.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(management
                        .get("/actuator/prometheus", "Authorization", bearer)
                        .body())
                .contains("resilience4j_circuitbreaker_state");
        assertThat(management.get("/actuator/env", "Authorization", bearer).statusCode())
                .isEqualTo(404);
    }

    @Test
    void gathersTheDocumentsOfTheServices() {
        LocalGateway.GRID.behave(exchange -> StubService.answer(exchange, 200, "{\"openapi\":\"3.1.0\"}"));

        assertThat(caller.get("/v3/api-docs/grid").body()).isEqualTo("{\"openapi\":\"3.1.0\"}");
        assertThat(LocalGateway.GRID.last().uri()).isEqualTo("/v3/api-docs");
        assertThat(caller.get("/swagger-ui.html").statusCode()).isEqualTo(302);
        assertThat(caller.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(Caller.json(caller.get("/v3/api-docs/swagger-config"))
                        .path("urls")
                        .size())
                .isEqualTo(4);
    }
}
