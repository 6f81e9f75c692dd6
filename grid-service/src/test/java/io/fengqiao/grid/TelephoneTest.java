package io.fengqiao.grid;

import static io.fengqiao.grid.Requests.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.chassis.testkit.Tokens;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/// S128: the worker's telephone, which is not always in reach; and its photos.
@RunningService
class TelephoneTest {
    private static final String VILLAGE = "500114106001";
    private static final String GRID = VILLAGE + "001";
    private static final String OTHER_GRID = VILLAGE + "002";
    private static final String WORKER = "grid-worker-" + GRID;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private Api api;

    @Autowired
    private Environment environment;

    /// S128: the telephone's own id, hours late and twice, with any key, alone or in a batch.
    @Test
    void knowsAReportByTheTelephonesOwnId() {
        var body = Requests.matter(GRID, "OTHER");
        body.put("clientId", "phone-1:0001");
        var first = api.as(WORKER).post(REPORTS, body);
        assertThat(first.status()).isEqualTo(201);
        var second = api.as(WORKER).post(REPORTS, body);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        var inBatch = api.as(WORKER)
                .post(REPORTS + "/batch", Map.of("reports", List.of(body)))
                .body();
        assertThat(inBatch.path(0).path("report").path("number"))
                .isEqualTo(first.body().path("number"));

        body.put("account", "另一件事");
        var other = api.as(WORKER).post(REPORTS, body);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("type").asString()).endsWith(":key-reused");
        assertThat(api.as("grid-worker-" + OTHER_GRID)
                        .post(REPORTS, with(Requests.matter(OTHER_GRID, "OTHER"), "phone-1:0001"))
                        .body()
                        .path("number"))
                .as("another worker's telephone has ids of its own")
                .isNotEqualTo(first.body().path("number"));
    }

    /// Each by itself: one that is refused holds up none of the others.
    @Test
    void answersEachReportOfABatchByItself() {
        var unreadable = with(Requests.matter(GRID, "OTHER"), "batch:00002");
        unreadable.put("item", "HEARSAY");
        var invalid = with(Requests.matter(GRID, "OTHER"), "batch:00003");
        invalid.put("account", "长".repeat(4001));
        var answers = api.as(WORKER)
                .post(
                        REPORTS + "/batch",
                        Map.of(
                                "reports",
                                List.of(
                                        with(Requests.matter(GRID, "OTHER"), "batch:00001"),
                                        unreadable,
                                        invalid,
                                        with(Requests.matter(OTHER_GRID, "OTHER"), "batch:00004"),
                                        Requests.matter(GRID, "OTHER"),
                                        with(Requests.dispute(GRID), "batch:00006"))))
                .body();
        assertThat(answers.valueStream().map(one -> one.path("status").asInt()))
                .containsExactly(201, 400, 422, 403, 422, 201);
        assertThat(answers.valueStream().map(TelephoneTest::slug))
                .containsExactly("", "body-unreadable", "field-invalid", "not-your-grid", "client-id-missing", "");
        assertThat(answers.path(2).path("problem").toString()).contains("account");
        assertThat(answers.path(5).path("report").path("item").asString()).isEqualTo("DISPUTE");
        assertThat(api.as(WORKER)
                        .post(REPORTS + "/batch", Map.of("reports", List.of()))
                        .status())
                .isEqualTo(422);
        assertThat(api.as("district-officer")
                        .post(REPORTS + "/batch", Map.of("reports", List.of(Map.of())))
                        .status())
                .isEqualTo(403);
    }

    private static String slug(JsonNode answer) {
        return answer.path("problem").path("type").asString("").replace("urn:fengqiao:problem:", "");
    }

    private static Map<String, Object> with(Map<String, Object> body, String clientId) {
        body.put("clientId", clientId);
        return body;
    }

    /// S67, S122.
    @Test
    void tellsWhatChangedSinceItLastAsked() {
        var grid = "500114106002001";
        var worker = api.as("grid-worker-" + grid);
        var number = worker.post(REPORTS, Requests.matter(grid, "OTHER"))
                .body()
                .path("number")
                .asString();
        var start = worker.get("/api/grid/my/changes").body();
        assertThat(start.path("items")).hasSize(1);
        var nothing = changes(worker, start);
        assertThat(nothing.path("items")).isEmpty();
        api.as("village-officer-500114106002").post(REPORTS + "/" + number + "/acceptances", Map.of());
        var accepted = changes(worker, nothing);
        assertThat(accepted.path("items"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("status").asString()).isEqualTo("HANDLING"));
        assertThat(changes(worker, accepted).path("items")).isEmpty();
        assertThat(api.as("village-officer-500114106002")
                        .get("/api/grid/my/changes")
                        .body()
                        .path("items"))
                .as("what the officer took on")
                .hasSize(1);
        assertThat(worker.get("/api/grid/my/changes?since=nonsense").status()).isEqualTo(422);
    }

    private static JsonNode changes(Api worker, JsonNode last) {
        return worker.get("/api/grid/my/changes?since=" + last.path("cursor").asString())
                .body();
    }

    @Test
    void keepsPhotosOfAReportForWhoMaySeeIt() throws Exception {
        var number = reported();
        var path = REPORTS + "/" + number + "/attachments";
        var key = UUID.randomUUID().toString();
        var first = upload(path, "image/jpeg", photo(), key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(upload(path, "image/jpeg", photo(), key).body()).isEqualTo(first.body());
        assertThat(upload(path, "image/png", photo(), UUID.randomUUID().toString())
                        .body())
                .contains("file-not-as-called");
        assertThat(upload(path, "image/jpeg", "MZ no photo".getBytes(StandardCharsets.US_ASCII), key + "-2")
                        .body())
                .contains("file-kind-refused");
        assertThat(upload(path, "application/pdf", pdf(10 * 1024 * 1024 + 1), key + "-3")
                        .body())
                .contains("file-too-long");
        assertThat(upload(REPORTS + "/R00000000000000000000/attachments", "image/jpeg", photo(), key)
                        .statusCode())
                .isEqualTo(404);

        var listed = api.as("village-officer-" + VILLAGE).get(path).body();
        assertThat(listed).hasSize(1);
        var one = path + "/" + listed.path(0).path("number").asString();
        var got = download(one, "village-officer-" + VILLAGE);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", "filename*");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(got.body())).getWidth())
                .isEqualTo(40);
        assertThat(download(one, "village-officer-500114106002").statusCode()).isEqualTo(404);
        assertThat(download(one, "department-officer-police").statusCode()).isEqualTo(404);
        assertThat(download(one, "auditor").statusCode()).isEqualTo(403);
        assertThat(api.as("auditor")
                        .get("/api/grid/audit?limit=200&after=" + last())
                        .body()
                        .toString())
                .contains("READ attachment " + listed.path(0).path("number").asString());
    }

    private long last() {
        var head = api.as("auditor")
                .get("/api/grid/audit/check")
                .body()
                .path("head")
                .path("number")
                .asLong();
        return Math.max(0, head - 150);
    }

    @Test
    void takesNineAttachmentsAndNoMore() throws Exception {
        var path = REPORTS + "/" + reported() + "/attachments";
        for (int i = 0; i < 9; i++) {
            assertThat(upload(path, "application/pdf", pdf(1000), "nine-of-them-" + i + path.hashCode())
                            .statusCode())
                    .isEqualTo(201);
        }
        var tenth = upload(path, "application/pdf", pdf(1000), "the-tenth" + path.hashCode());
        assertThat(tenth.statusCode()).isEqualTo(409);
        assertThat(tenth.body()).contains("attachments-full");
    }

    private String reported() {
        return api.as(WORKER)
                .post(REPORTS, Requests.matter(GRID, "HAZARD"))
                .body()
                .path("number")
                .asString();
    }

    private HttpResponse<String> upload(String path, String type, byte[] content, String key) throws Exception {
        return CLIENT.send(
                request(path, WORKER)
                        .header("Content-Type", type)
                        .header("Content-Disposition", "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(content))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> download(String path, String who) throws Exception {
        return CLIENT.send(request(path, who).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String who) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path))
                .header("Authorization", "Bearer " + Tokens.of(who));
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] pdf(int length) {
        var content = new byte[length];
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        return content;
    }
}
