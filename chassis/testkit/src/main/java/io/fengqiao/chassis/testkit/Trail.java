package io.fengqiao.chassis.testkit;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The whole audit trail of a service, however long other tests on the same store have made it.
public final class Trail {
    private Trail() {}

    /// @param area as in `/api/<area>/audit`
    public static List<JsonNode> of(Api api, String area) {
        var auditor = api.as("auditor");
        return Stream.iterate(
                        auditor.get("/api/" + area + "/audit?limit=200").body(),
                        page -> !page.isMissingNode(),
                        page -> page.has("next")
                                ? auditor.get("/api/" + area + "/audit?limit=200&after="
                                                + page.path("next").asLong())
                                        .body()
                                : page.path("next"))
                .flatMap(page -> page.path("items").valueStream())
                .toList();
    }
}
