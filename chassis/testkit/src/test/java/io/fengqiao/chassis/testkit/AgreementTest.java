package io.fengqiao.chassis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Topics, contracts and code, of the suite and of a small one that agrees until something is changed.
class AgreementTest {
    @TempDir
    Path suite;

    @BeforeEach
    void agreesAtFirst() throws IOException {
        write("deploy/kafka/topics.yaml", """
            topics:
              - name: bell.events
                publisher: bell-service
                readers: [ear-service]
                events: [bell.rung.v1, bell.cast.v1]
            """);
        contract("bell.rung.v1");
        contract("bell.cast.v1");
        write("bell-service/src/main/java/Bell.java", "news(\"bell.rung.v1\"); news(\"bell.\" + \"cast\");");
        write("ear-service/src/main/java/Ear.java", "on(\"bell.rung.v1\");");
        assertThat(new Agreement(suite).faults()).isEmpty();
    }

    @Test
    void theSuiteAgrees() {
        assertThat(new Agreement(Repository.root()).faults()).isEmpty();
    }

    @Test
    void anEventNobodyTellsIsFoundWhereItIsListenedTo() throws IOException {
        write("ear-service/src/main/java/Ear.java", "on(\"bell.rung.v1\"); on(\"bell.melted.v1\");");
        assertThat(new Agreement(suite).faults())
                .containsExactly("ear-service knows bell.melted.v1, which no topic it has to do with carries");
    }

    @Test
    void anEventThatIsListedAndNeverToldIsFound() throws IOException {
        write("bell-service/src/main/java/Bell.java", "news(\"bell.rung.v1\");");
        assertThat(new Agreement(suite).faults()).containsExactly("bell-service never tells bell.cast.v1");
    }

    @Test
    void aReaderThatHearsNothingIsFound() throws IOException {
        write("ear-service/src/main/java/Ear.java", "deaf();");
        assertThat(new Agreement(suite).faults()).containsExactly("ear-service hears nothing of bell.events");
    }

    @Test
    void anEventWithoutContractAndAContractWithoutEventAreFound() throws IOException {
        Files.delete(suite.resolve("bell-service/contracts/events/bell.cast.v1.sample.json"));
        contract("bell.cracked.v1");
        assertThat(new Agreement(suite).faults())
                .containsExactly("bell.cast.v1 has no contract", "bell.cracked.v1 is on no topic");
    }

    private void contract(String type) throws IOException {
        write("bell-service/contracts/events/" + type + ".schema.json", "{}");
        write("bell-service/contracts/events/" + type + ".sample.json", "{}");
    }

    private void write(String file, String text) throws IOException {
        var path = suite.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
