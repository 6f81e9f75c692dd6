package io.fengqiao.local.broker;

import java.io.PrintStream;
import java.time.Duration;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/// Runs the broker: `--port N --data DIR [--set key=value ...]`. The controller takes port N+1.
///
/// Prints `ready on 127.0.0.1:PORT` when it accepts clients; that it could bind the port is the proof that
/// the port is its own. Ends with 2 if a port is taken, 3 if another broker has the data, 64 if the arguments
/// make no sense, 1 if the broker does not start.
public final class BrokerProgram {

    static final int FAILED = 1;
    static final int PORT_TAKEN = 2;
    static final int DATA_UNUSABLE = 3;
    static final int BAD_ARGUMENTS = 64;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOGGING = "io/fengqiao/local/broker/program-logging.xml";

    private BrokerProgram() {}

    public static void main(String[] args) {
        // Before the first logger.
        System.setProperty("logback.configurationFile", LOGGING);
        int code = run(args, System.out, System.err);
        if (code != 0) {
            // Kafka's threads of a half-started broker would keep the process alive, and may hang
            // while shutting down.
            Runtime.getRuntime().halt(code);
        }
    }

    private static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            serve(BrokerSettings.of(args), out);
            return 0;
        } catch (IllegalArgumentException e) {
            return ended(err, e.getMessage(), BAD_ARGUMENTS);
        } catch (PortTaken e) {
            return ended(err, e.getMessage(), PORT_TAKEN);
        } catch (IllegalStateException e) {
            return ended(err, e.getMessage(), DATA_UNUSABLE);
        } catch (Exception e) {
            return ended(err, "the broker does not start: " + e, FAILED);
        }
    }

    private static int ended(PrintStream err, @Nullable String why, int code) {
        err.println(why);
        err.flush();
        return code;
    }

    private static void serve(BrokerSettings settings, PrintStream out) throws Exception {
        PortTaken.check(settings);
        try (var _ = Storage.lock(settings.data())) {
            Storage.formatOnce(settings.data());
            var server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
            server.startup();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> shutDown(server, System.err)));
            out.println("ready on 127.0.0.1:" + settings.port());
            out.flush();
            server.awaitShutdown();
        }
    }

    /// In order, but not at any price: a broker whose controller does not answer would wait for minutes, and
    /// what was acknowledged survives an abrupt end too.
    private static void shutDown(KafkaRaftServer server, PrintStream err) {
        var inOrder = Thread.ofPlatform().daemon().start(server::shutdown);
        try {
            if (!inOrder.join(PATIENCE)) {
                err.println("the broker does not shut down within " + PATIENCE.toSeconds() + " s; ended without");
                err.flush();
                Runtime.getRuntime().halt(FAILED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
