package io.fengqiao.local.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody needs to know when everything runs.
record Welcome(Fleet fleet, FleetPlan plan, boolean detached) {

    String text() {
        var resident = Memory.resident(fleet.processes().alive()) / (double) (1L << 30);
        var gateway = fleet.baseUrl();
        return """

            Fengqiao 枫桥 is ready in %.1f s, %.2f GiB resident.

              API        %s/api/{grid,dispute,mediation,assessment}/…
              documents  %s/swagger-ui.html
              broker     %s
              store      %s
            %s
            Be one of them (any valid division code in the name makes another):
              TOKEN=$(curl -s -X POST %s/dev/tokens/district-officer | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
              curl -H "Authorization: Bearer $TOKEN" '%s/api/grid/divisions?level=TOWN'

              logs  %s/<process>.log
              data  %s (kept for the next start; deploy/local/up --reset begins anew)
              stop  %s
            """.formatted(
                        fleet.startedWithin().toMillis() / 1000.0,
                        resident,
                        gateway,
                        gateway,
                        fleet.bootstrapServers(),
                        fleet.storeUri(),
                        identities(),
                        gateway,
                        gateway,
                        fleet.logs(),
                        plan.data().resolve("data"),
                        stop());
    }

    private String stop() {
        if (!detached) {
            return "Ctrl-C";
        }
        var standard = FleetPlan.of(plan.repository()).data();
        return plan.data().equals(standard) ? "deploy/local/down" : "deploy/local/down --data " + shown(plan.data());
    }

    private static Path shown(Path directory) {
        var here = Path.of("").toAbsolutePath();
        return directory.startsWith(here) ? here.relativize(directory) : directory;
    }

    private String identities() {
        try {
            // An object around the list, so that it reads as any other document.
            var listed = Fields.parse(
                    "{\"people\": " + new Http(fleet.baseUrl()).send("GET", "/dev/identities", Map.of()) + "}");
            return listed.list("people").stream()
                    .map(person -> row(Fields.of(person)))
                    .collect(Collectors.joining("\n", "\n", "\n"));
        } catch (IOException | RuntimeException unanswered) {
            return "\n  (GET " + fleet.baseUrl() + "/dev/identities lists who you can be)\n";
        }
    }

    private static String row(Fields identity) {
        return String.format(Locale.ROOT, "  %-32s %s", identity.text("name"), identity.text("what"));
    }
}
