package io.fengqiao.chassis.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of rules, made of a suite of two files.
class PolicyCoverageTest {
    @TempDir
    Path suite;

    private record Outcome(int code, String said) {}

    @BeforeEach
    void knowsTheRules() throws IOException {
        Files.createDirectories(suite.resolve("docs"));
        Files.copy(Repository.root().resolve("docs/policy-rules.md"), suite.resolve("docs/policy-rules.md"));
    }

    @Test
    void namesTheHomeOfARuleBeforeWhatMentionsIt() throws IOException, InterruptedException {
        write("grid-service/src/main/java/Round.java", "/// Every day (S55).\n");
        write("grid-service/src/main/resources/rules/cadence.yaml", "# Keeps S55, S99.\ncadence: daily\n");
        assertThat(run("write").code()).isZero();
        var page = Files.readString(suite.resolve("docs/policy-coverage.md"));
        assertThat(page)
                .contains("| G (grid/village rounds), D (dept), A | [cadence.yaml]")
                .contains("cadence.yaml) | [Round](")
                .contains("0 cited without a home");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void listsARuleThatIsCitedAndHasNoHome() throws IOException, InterruptedException {
        write("grid-service/src/main/java/Round.java", "/// Every day (S55).\n");
        run("write");
        assertThat(Files.readString(suite.resolve("docs/policy-coverage.md")))
                .containsSubsequence("## Cited, without a home", "- S55: ", "## In code");
    }

    @Test
    void refusesASecondHomeInOneService() throws IOException, InterruptedException {
        write("grid-service/src/main/java/Round.java", "/// Keeps S55.\n");
        write("grid-service/src/main/java/Watch.java", "    /// Keeps S55.\n");
        assertThat(run("check").code()).isOne();
        assertThat(run("check").said()).contains("S55", "Round.java", "one home a service");
    }

    @Test
    void letsEachServiceHaveAHome() throws IOException, InterruptedException {
        write("grid-service/src/main/java/Round.java", "/// Keeps S55.\n");
        write("dispute-service/src/main/java/Round.java", "/// Keeps S55.\n");
        assertThat(run("write").code()).isZero();
    }

    @Test
    void refusesARuleNobodyMade() throws IOException, InterruptedException {
        write("grid-service/src/main/java/Round.java", "/// Keeps S136.\n");
        assertThat(run("write").said()).contains("S136", "a rule of docs/policy-rules.md");
    }

    @Test
    void refusesAHomeInATest() throws IOException, InterruptedException {
        write("grid-service/src/test/java/RoundTest.java", "/// Keeps S55.\n");
        assertThat(run("write").said()).contains("S55", "not in a test");
    }

    private void write(String file, String text) throws IOException {
        var path = suite.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Outcome run(String what) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Repository.root()
                                .resolve(".mvn/coverage/PolicyCoverage.java")
                                .toString(),
                        what,
                        suite.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
