package io.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.testkit.Api;
import io.fengqiao.chassis.testkit.RunningService;
import io.fengqiao.dispute.attachments.Folder;
import io.fengqiao.dispute.attachments.Folders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/// While too much waits to be told, every command is asked to come back (R7), whatever it is about.
@RunningService
@TestPropertySource(properties = {"spring.kafka.listener.auto-startup=false", "fengqiao.outbox.limit=0"})
@DirtiesContext
class OutboxFullTest {
    private static final String FULL = "urn:fengqiao:problem:outbox-full";

    @Autowired
    Api api;

    @Autowired
    Folders folders;

    @Test
    void aFileIsNotPutIntoAFolder() {
        var officer = new Caller("officer", Set.of(Role.VILLAGE_OFFICER), "P500114001001", "500114001001");
        assertThatThrownBy(() -> folders.change(
                        Folder.idOf("D00000000000000000001"),
                        () -> new Folder(new Folder.Snapshot("F1", "D00000000000000000001", List.of())),
                        new CommandContext(officer, "officer/key-0001", "hash", null),
                        _ -> List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.slug()).isEqualTo("outbox-full"));
    }

    @Test
    void norIsAWebhookPausedNorACallMadeAgain() {
        for (String command : List.of("/city/pauses", "/city/deliveries/D00000000000000000001/redeliveries")) {
            var answer = api.as("operator").post("/api/dispute/webhooks" + command, Map.of());
            assertThat(answer.status()).as(command).isEqualTo(503);
            assertThat(answer.body().path("type").asString()).isEqualTo(FULL);
        }
    }
}
