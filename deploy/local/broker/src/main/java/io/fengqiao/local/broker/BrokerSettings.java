package io.fengqiao.local.broker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/// Where the broker serves and keeps its data, and what the caller sets otherwise.
record BrokerSettings(int port, Path data, Map<String, String> overrides) {

    private static final String USAGE = "(expected: --port N --data DIR [--set key=value ...])";
    private static final int USUAL_PORT = 9192;

    /// The controller's port is the next one, and has to be a port too.
    private static final int HIGHEST_PORT = 65_534;

    static BrokerSettings of(String... args) {
        int port = USUAL_PORT;
        Path data = null;
        Map<String, String> overrides = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            switch (args[i]) {
                case "--port" -> port = portNumber(value);
                case "--data" -> data = Path.of(value);
                case "--set" -> set(overrides, value);
                default -> throw new IllegalArgumentException("argument " + args[i] + " is unknown " + USAGE);
            }
        }
        if (data == null || data.toString().isEmpty()) {
            throw new IllegalArgumentException("no directory for the data " + USAGE);
        }
        return new BrokerSettings(port, data, Map.copyOf(overrides));
    }

    private static int portNumber(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("--port " + text + " is no port (expected: 1 to " + HIGHEST_PORT + ")");
        }
        return port;
    }

    private static void set(Map<String, String> overrides, String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--set " + text + " sets nothing (expected: --set key=value)");
        }
        overrides.put(text.substring(0, equals), text.substring(equals + 1));
    }

    int controllerPort() {
        return port + 1;
    }

    /// One node that is broker and controller, in little memory, and back soon after a kill.
    Properties properties() {
        var all = new Properties();
        all.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(Storage.NODE),
                "controller.quorum.voters",
                Storage.NODE + "@127.0.0.1:" + controllerPort(),
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort(),
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names",
                Storage.CONTROLLER_LISTENER,
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "log.dirs",
                data.toString()));
        all.putAll(alone());
        all.putAll(small());
        all.putAll(quick());
        all.putAll(overrides);
        return all;
    }

    private static Map<String, String> alone() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> small() {
        return Map.of(
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.num.partitions", "3",
                "share.coordinator.state.topic.num.partitions", "3",
                "num.network.threads", "2",
                "num.io.threads", "3",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20),
                "log.cleaner.io.buffer.size", Integer.toString(64 << 10));
    }

    /// A broker that was killed is let in again when its old session has ended.
    private static Map<String, String> quick() {
        return Map.of(
                "broker.session.timeout.ms", "1500",
                "broker.heartbeat.interval.ms", "300",
                "group.initial.rebalance.delay.ms", "0");
    }
}
