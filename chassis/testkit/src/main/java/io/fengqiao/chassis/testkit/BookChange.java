package io.fengqiao.chassis.testkit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A rule book changed as officers change it (S135): read, tried out, proposed by one, approved by another.
public final class BookChange {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Api proposer;
    private final Api approver;
    private final String path;

    /// @param books where the service has its books: `/api/mediation/rule-books`
    public BookChange(Api api, String books, String book) {
        proposer = api.as("district-officer");
        approver = api.as("district-officer-2");
        path = books + "/" + book;
    }

    /// The first edition as the service shows it, with another version.
    public String shippedAs(String version) {
        return content().replaceFirst("version: \"?[^\"\\n]+\"?", "version: " + version);
    }

    public String content() {
        return proposer.get(path + "/editions/1").body().path("content").asString();
    }

    /// What the proposal would have decided otherwise.
    public JsonNode tryOut(String content) {
        return succeeded(proposer.post(path + "/dry-runs", Map.of("content", content)));
    }

    /// In effect from the day after tomorrow on. Who proposed it does not approve it.
    public void agree(String content, InstantSource clock) {
        var proposed = succeeded(proposer.post(path + "/editions", Map.of("content", content, "reason", "实践需要")));
        var approvals = path + "/editions/" + proposed.path("editions").size() + "/approvals";
        var day = LocalDate.ofInstant(clock.instant(), SHANGHAI).plusDays(2);
        var approval = Map.of("effectiveFrom", day.toString());
        int own = proposer.post(approvals, approval).status();
        if (own != 403) {
            throw new AssertionError("approving one's own proposal answers " + own + " (expected: 403)");
        }
        succeeded(approver.post(approvals, approval));
    }

    public String effectiveVersion() {
        return proposer.get(path).body().path("effectiveVersion").asString();
    }

    private static JsonNode succeeded(Api.Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.body() + " (expected: 200)");
        }
        return answer.body();
    }
}
