package io.fengqiao.local.fleet;

import static io.fengqiao.local.fleet.ProcessName.ASSESSMENT_SERVICE;
import static io.fengqiao.local.fleet.ProcessName.BROKER;
import static io.fengqiao.local.fleet.ProcessName.DISPUTE_SERVICE;
import static io.fengqiao.local.fleet.ProcessName.GATEWAY;
import static io.fengqiao.local.fleet.ProcessName.GRID_SERVICE;
import static io.fengqiao.local.fleet.ProcessName.MEDIATION_SERVICE;
import static io.fengqiao.local.fleet.ProcessName.STORE;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who listens where and is told what. A program gets standard environment variables only, as it would in a
/// container; nothing here is known to any program's code.
record Blueprint(FleetPlan plan, Directories directories) {
    private static final int GATEWAY_PORT = 8080;
    private static final int MANAGEMENT_ABOVE_HTTP = 1000;
    private static final int BROKER_PORT = 29092;
    private static final int STORE_PORT = 27117;

    static List<Integer> allPorts(int offset) {
        return Arrays.stream(ProcessName.values())
                .flatMap(process -> ports(process, offset).stream())
                .toList();
    }

    private static List<Integer> ports(ProcessName process, int offset) {
        var port = port(process) + offset;
        return switch (process) {
            case STORE -> List.of(port);
            // Its controller listens beside it.
            case BROKER -> List.of(port, port + 1);
            default -> List.of(port, port + MANAGEMENT_ABOVE_HTTP);
        };
    }

    private static int port(ProcessName process) {
        return switch (process) {
            case STORE -> STORE_PORT;
            case BROKER -> BROKER_PORT;
            case GATEWAY -> GATEWAY_PORT;
            case GRID_SERVICE -> GATEWAY_PORT + 1;
            case DISPUTE_SERVICE -> GATEWAY_PORT + 2;
            case MEDIATION_SERVICE -> GATEWAY_PORT + 3;
            case ASSESSMENT_SERVICE -> GATEWAY_PORT + 4;
        };
    }

    int portOf(ProcessName process) {
        return port(process) + plan.portOffset();
    }

    URI http(ProcessName process) {
        return URI.create("http://127.0.0.1:" + portOf(process));
    }

    URI management(ProcessName process) {
        return URI.create("http://127.0.0.1:" + (portOf(process) + MANAGEMENT_ABOVE_HTTP));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + portOf(BROKER);
    }

    String storeUri() {
        return "mongodb://127.0.0.1:" + portOf(STORE);
    }

    /// @param javaArguments flags, and the jar they are for
    Program program(ProcessName process, List<String> javaArguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Proves later that a process with this number is still ours.
        command.add(RunningProcess.mark(process));
        command.addAll(javaArguments);
        command.addAll(programArguments(process));
        return new Program(
                process, command, environment(process), ports(process, plan.portOffset()), readiness(process));
    }

    private List<String> programArguments(ProcessName process) {
        if (!process.isFoundation()) {
            return List.of();
        }
        var arguments = new ArrayList<>(List.of("--port", Integer.toString(portOf(process))));
        arguments.addAll(
                process == STORE && plan.sustained()
                        ? List.of("--memory")
                        : List.of("--data", directories.dataOf(process).toString()));
        if (process == BROKER) {
            plan.settingsOf(process).forEach((name, value) -> {
                arguments.add("--set");
                arguments.add(name + "=" + value);
            });
        }
        return arguments;
    }

    private Readiness readiness(ProcessName process) {
        return process.isFoundation()
                ? new Readiness.Says("ready on 127.0.0.1:" + portOf(process))
                : new Readiness.Answers(management(process).resolve("/actuator/health/readiness"));
    }

    private Map<String, String> environment(ProcessName process) {
        var environment = new HashMap<String, String>();
        // Otherwise each thread that allocates natively may keep 64 MB to itself.
        environment.put("MALLOC_ARENA_MAX", "2");
        if (process == BROKER) {
            return environment;
        }
        if (process == STORE) {
            environment.putAll(plan.settingsOf(process));
            return environment;
        }
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        // Tokens are to be had for the asking here: nobody outside this machine may ask.
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(portOf(process)));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put(
                "MANAGEMENT_SERVER_PORT", Integer.toString(management(process).getPort()));
        environment.put("FENGQIAO_ISSUER", http(GATEWAY) + "/dev");
        if (process == GATEWAY) {
            environment.put("FENGQIAO_ISSUER_KEYS", directories.issuerKeys().toString());
            environment.put("FENGQIAO_ROUTES_GRID", http(GRID_SERVICE).toString());
            environment.put("FENGQIAO_ROUTES_DISPUTE", http(DISPUTE_SERVICE).toString());
            environment.put("FENGQIAO_ROUTES_MEDIATION", http(MEDIATION_SERVICE).toString());
            environment.put(
                    "FENGQIAO_ROUTES_ASSESSMENT", http(ASSESSMENT_SERVICE).toString());
        } else {
            environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
            environment.put(
                    "SPRING_MONGODB_URI", storeUri() + "/" + process.label().replace("-service", ""));
        }
        environment.putAll(plan.settingsOf(process));
        return environment;
    }
}
