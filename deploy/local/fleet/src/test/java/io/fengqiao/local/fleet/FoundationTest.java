package io.fengqiao.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real store and the real broker, where they are built (they are in a build of the whole tree).
class FoundationTest {

    @TempDir
    Path data = Path.of("");

    @Test
    void makesTheTopicsAndKeepsThemOverAKillAndASecondStart() throws ExecutionException, InterruptedException {
        var plan = FleetPlan.here().withData(data).withFreePorts().only(ProcessName.STORE, ProcessName.BROKER);
        for (var process : plan.processes()) {
            assumeTrue(
                    Files.exists(Artefact.of(plan.repository(), process).jar()),
                    process.label() + " is not built; build the whole tree to run this test");
        }
        try (var fleet = Fleet.start(plan)) {
            assertThat(cleanupOfDirectory(fleet)).isEqualTo("compact");
            fleet.kill(ProcessName.BROKER);
            fleet.restart(ProcessName.BROKER);
            assertThat(cleanupOfDirectory(fleet)).isEqualTo("compact");
        }
        try (var fleet = Fleet.start(plan)) {
            assertThat(cleanupOfDirectory(fleet)).isEqualTo("compact");
        }
    }

    private static String cleanupOfDirectory(Fleet fleet) throws ExecutionException, InterruptedException {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, "directory");
        try (var admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, fleet.bootstrapServers()))) {
            var described = admin.describeConfigs(List.of(topic)).all().get();
            return described.values().iterator().next().get("cleanup.policy").value();
        }
    }
}
