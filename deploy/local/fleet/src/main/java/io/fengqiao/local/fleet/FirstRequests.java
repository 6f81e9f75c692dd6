package io.fengqiao.local.fleet;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// What a newcomer asks first, so that the caches know it. What is answered does not matter here.
record FirstRequests(URI gateway) {
    private static final List<String> PATHS = List.of(
            "/api/grid/divisions",
            "/api/grid/units",
            "/api/grid/reports",
            "/api/dispute/disputes",
            "/api/mediation/organizations?division=500114001001",
            "/api/mediation/cases",
            "/api/assessment/facts",
            "/nowhere");

    void send() {
        var http = new Http(gateway);
        try {
            http.send("GET", "/dev/identities", Map.of());
            var issued = Fields.parse(http.send("POST", "/dev/tokens/district-officer", Map.of()));
            var authorization = Map.of("Authorization", "Bearer " + issued.text("access_token"));
            for (var path : PATHS) {
                http.send("GET", path, authorization);
                http.send("GET", path, authorization);
            }
        } catch (IOException | RuntimeException unanswered) {
            // A cache that does not know the first request is a cache still.
        }
    }
}
