package io.fengqiao.dispute.attachments;

import static io.fengqiao.dispute.Surroundings.VILLAGE;
import static io.fengqiao.dispute.Surroundings.gridReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.Bus;
import io.fengqiao.chassis.testkit.Contracts;
import io.fengqiao.chassis.testkit.Tokens;
import io.fengqiao.chassis.testkit.Trail;
import io.fengqiao.dispute.RunningDisputes;
import io.fengqiao.dispute.Surroundings;
import io.fengqiao.dispute.casework.Channel;
import io.fengqiao.dispute.casework.DisputeId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// Photos and files on a dispute: for who may know what is confidential, and nobody else (P11).
@RunningDisputes
class AttachmentsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String OFFICER = "village-officer-" + VILLAGE;
    private static final String MEDIATOR = "mediator-" + VILLAGE + "-5";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @Autowired
    Environment environment;

    @Test
    void filesAreForWhoHoldsTheDisputeAndItsMediatorAndEachLookIsAudited() throws Exception {
        var others = new Surroundings(bus);
        others.describeDirectoryOnce(api);
        others.reportFromGrid(gridReport("R-FILES", VILLAGE));
        var id = DisputeId.of(Channel.GRID, "R-FILES").value();
        var path = "/api/dispute/disputes/" + id + "/attachments";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.as(OFFICER).get("/api/dispute/disputes/" + id).status() == 200);
        others.mediatorAssigned(id, 1, MEDIATOR);
        await().until(() -> api.as(MEDIATOR).get("/api/dispute/disputes/" + id).status() == 200);

        var first = upload(path, OFFICER, "application/pdf", pdf(1000), "file-00001");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(upload(path, OFFICER, "application/pdf", pdf(1000), "file-00001")
                        .body())
                .isEqualTo(first.body());
        assertThat(upload(path, MEDIATOR, "application/pdf", pdf(2000), "file-00002")
                        .statusCode())
                .isEqualTo(201);
        assertThat(upload(path, OFFICER, "image/png", pdf(1000), "file-00003").body())
                .contains("file-not-as-called");
        assertThat(upload(path, OFFICER, "application/pdf", pdf(10 * 1024 * 1024 + 1), "file-00004")
                        .body())
                .contains("file-too-long");
        assertThat(upload(path, "village-officer-500114002001", "application/pdf", pdf(1000), "file-00005")
                        .statusCode())
                .isEqualTo(404);

        var listed = api.as(MEDIATOR).get(path).body().path("items");
        assertThat(listed).hasSize(2);
        var one = path + "/" + listed.path(0).path("number").asString();
        assertThat(download(one, "district-officer").body()).isEqualTo(pdf(1000));
        assertThat(download(one, MEDIATOR).headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
        assertThat(download(one, "grid-worker-500114001001001").statusCode()).isEqualTo(403);
        assertThat(download(one, "department-officer-police").statusCode()).isEqualTo(403);
        assertThat(download(one, "mediator-" + VILLAGE + "-6").statusCode()).isEqualTo(404);
        assertThat(Trail.of(api, "dispute").toString())
                .contains("READ attachment " + listed.path(0).path("number").asString() + " of dispute " + id);
        await().untilAsserted(() -> assertThat(told(Folder.idOf(id))).hasSize(2));
        told(Folder.idOf(id)).forEach(news -> Contracts.of("dispute-service").fits(news.type(), news.body()));
    }

    private List<Bus.Told> told(String folder) {
        return bus.heard("dispute.events", folder);
    }

    private static byte[] pdf(int length) {
        var content = new byte[length];
        Arrays.fill(content, (byte) ' ');
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    private HttpResponse<String> upload(String path, String who, String type, byte[] content, String key)
            throws Exception {
        return CLIENT.send(
                request(path, who)
                        .header("Content-Type", type)
                        .header("Content-Disposition", "attachment; filename*=UTF-8''%E7%85%A7%E7%89%87.pdf")
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
}
