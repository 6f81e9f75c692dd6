package io.fengqiao.local.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    @TempDir
    Path data;

    @Test
    void takesThePortsFromWhatTheSuiteNoted() throws IOException {
        Files.createDirectory(data.resolve("run"));
        Files.writeString(data.resolve("run").resolve("fleet.json"), """
            {"processes": [{"name": "broker", "pid": 1, "started": "2026-11-22T19:16:15Z", "ports": [29592, 29593]}]}
            """);

        var plan = Options.plan(List.of("--data", data.toString(), "--store", "mongodb://127.0.0.1:1"));

        assertThat(plan.kafka()).isEqualTo("127.0.0.1:29592");
        assertThat(plan.store()).isEqualTo("mongodb://127.0.0.1:1");
        assertThat(plan.gateway()).hasPort(8080);
    }

    @Test
    void saysWhatIsWrongAndWhatWasExpected() {
        assertThatThrownBy(() -> Options.plan(List.of("--count", "1")))
                .hasMessage("--count 1 (expected: a whole number from 100 to 1000000)");
        assertThatThrownBy(() -> Options.plan(List.of("--colour", "red")))
                .hasMessageContaining("--colour is not known");
        assertThatThrownBy(() -> Options.plan(List.of("--count"))).hasMessageContaining("has no value");
    }
}
