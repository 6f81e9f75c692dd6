package io.fengqiao.local.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlueprintTest {
    private static final FleetPlan PLAN = FleetPlan.of(Path.of("checkout")).withPortOffset(100);

    private static Blueprint blueprint(FleetPlan plan) {
        return new Blueprint(plan, Directories.of(plan));
    }

    @ParameterizedTest
    @CsvSource({
        "STORE, 27217, 27217",
        "BROKER, 29192, 29193",
        "GATEWAY, 8180, 9180",
        "GRID_SERVICE, 8181, 9181",
        "DISPUTE_SERVICE, 8182, 9182",
        "MEDIATION_SERVICE, 8183, 9183",
        "ASSESSMENT_SERVICE, 8184, 9184"
    })
    void shiftsEveryPort(ProcessName process, int first, int last) {
        var ports = blueprint(PLAN).program(process, List.of()).ports();

        assertThat(ports).startsWith(first).endsWith(last);
    }

    @Test
    void givesNoPortTwice() {
        var ports = Blueprint.allPorts(0);

        assertThat(new HashSet<>(ports)).hasSize(13).hasSameSizeAs(ports);
    }

    @Test
    void tellsAServiceWhereEverythingIsInStandardWords() {
        var program = blueprint(PLAN.withSetting(ProcessName.DISPUTE_SERVICE, "FENGQIAO_CLOCK", "virtual"))
                .program(ProcessName.DISPUTE_SERVICE, List.of("-jar", "dispute-service.jar"));

        assertThat(program.environment())
                .containsAllEntriesOf(Map.of(
                        "SPRING_PROFILES_ACTIVE", "local",
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", "8182",
                        "MANAGEMENT_SERVER_PORT", "9182",
                        "SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:29192",
                        "SPRING_MONGODB_URI", "mongodb://127.0.0.1:27217/dispute",
                        "FENGQIAO_ISSUER", "http://127.0.0.1:8180/dev",
                        "FENGQIAO_CLOCK", "virtual"));
        assertThat(program.command()).endsWith("-jar", "dispute-service.jar");
        assertThat(program.readiness())
                .isEqualTo(new Readiness.Answers(URI.create("http://127.0.0.1:9182/actuator/health/readiness")));
    }

    @Test
    void tellsTheGatewayWhereTheServicesAre() {
        var environment =
                blueprint(PLAN).program(ProcessName.GATEWAY, List.of()).environment();

        assertThat(environment)
                .containsEntry("FENGQIAO_ROUTES_GRID", "http://127.0.0.1:8181")
                .containsEntry("FENGQIAO_ROUTES_ASSESSMENT", "http://127.0.0.1:8184")
                .containsKey("FENGQIAO_ISSUER_KEYS")
                .doesNotContainKey("SPRING_MONGODB_URI");
    }

    @Test
    void keepsNothingInASustainedRun() {
        var program = blueprint(PLAN.withSustained()).program(ProcessName.STORE, List.of());

        assertThat(program.command()).endsWith("--port", "27217", "--memory");
    }

    @Test
    void passesSettingsToTheBroker() {
        var program = blueprint(PLAN.withSetting(ProcessName.BROKER, "broker.session.timeout.ms", "1500"))
                .program(ProcessName.BROKER, List.of());

        assertThat(program.command())
                .containsSubsequence("--port", "29192", "--data")
                .endsWith("--set", "broker.session.timeout.ms=1500");
        assertThat(program.readiness()).isEqualTo(new Readiness.Says("ready on 127.0.0.1:29192"));
    }

    @Test
    void addsWhatIsWishedForOneProcess() {
        assertThat(Flags.wished(
                        ProcessName.GRID_SERVICE, Map.of("FENGQIAO_JAVA_OPTIONS_GRID_SERVICE", " -Xmx1g  -ea ")))
                .containsExactly("-Xmx1g", "-ea");
        assertThat(Flags.wished(ProcessName.GATEWAY, Map.of())).isEmpty();
    }
}
