package io.fengqiao.grid;

import static org.awaitility.Awaitility.await;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.testkit.Tokens;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.local.store.LocalStoreProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A store and a service, each a process of its own, with the class path of the tests.
final class Processes implements AutoCloseable {
    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Path directory;
    private final int storePort = freePort();
    private final int port = freePort();
    private @Nullable Process store;
    private @Nullable Process service;
    private int starts;

    Processes(Path directory) {
        this.directory = directory;
    }

    void startStore() throws IOException {
        store = start(
                "store",
                List.of("-Xmx1g"),
                LocalStoreProgram.class.getName(),
                List.of(
                        "--port",
                        Integer.toString(storePort),
                        "--data",
                        directory.resolve("data").toString()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Files.readString(directory.resolve("store.log")).contains("ready"));
    }

    void startService() throws IOException {
        starts++;
        service = start(
                "service-" + starts,
                List.of("-Xmx256m", "-Xlog:gc:file=" + directory.resolve("gc-" + starts + ".log")),
                GridService.class.getName(),
                List.of(
                        "--spring.profiles.active=local",
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--logging.level.org.apache.kafka=OFF",
                        "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                        "--spring.mongodb.uri=mongodb://127.0.0.1:" + storePort + "/grid",
                        "--fengqiao.issuer=" + issuer()));
        await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(this::answers);
    }

    private boolean answers() {
        return files().get("district-officer", "/api/grid/grids?limit=1").status() == 200;
    }

    private Process start(String name, List<String> options, String main, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(), main));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".log").toFile())
                .start();
    }

    private static String classPath() {
        var underMaven = System.getProperty("surefire.test.class.path");
        return underMaven == null ? System.getProperty("java.class.path") : underMaven;
    }

    /// The tokens of the tests say who issued them.
    private static String issuer() {
        var claims = Base64.getUrlDecoder().decode(Tokens.of("district-officer").split("\\.", -1)[1]);
        return JsonMapper.shared().readTree(claims).path("iss").asString();
    }

    void killService() {
        var running = service;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    FileCalls files() {
        return new FileCalls("http://127.0.0.1:" + port);
    }

    List<String> villages() {
        return Divisions.published().ofLevel(Level.VILLAGE).stream()
                .map(Division::code)
                .toList();
    }

    /// By the log of the collector: what was used before a collection is the peak, what was left after
    /// it is needed.
    String memory() {
        try {
            var before = new ArrayList<Integer>();
            var after = new ArrayList<Integer>();
            for (String line : Files.readAllLines(directory.resolve("gc-" + starts + ".log"))) {
                var found = COLLECTED.matcher(line);
                if (found.find()) {
                    before.add(Integer.valueOf(found.group(1)));
                    after.add(Integer.valueOf(found.group(2)));
                }
            }
            return "heap of at most 256 MiB: peak %d MiB before a collection, %d MiB after one"
                    .formatted(Collections.max(before), Collections.max(after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        killService();
        var running = store;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }
}
