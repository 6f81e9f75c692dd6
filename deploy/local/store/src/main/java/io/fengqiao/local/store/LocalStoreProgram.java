package io.fengqiao.local.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// Runs the local store as a process: `--port N --data DIR [--memory] [--fsync]`.
///
/// Prints `ready on 127.0.0.1:PORT` when it serves. Ends with 2 if the port is taken, 3 if the data cannot be
/// used, 64 if the arguments make no sense.
public final class LocalStoreProgram {

    static final int FAILED = 1;
    static final int PORT_TAKEN = 2;
    static final int DATA_UNUSABLE = 3;
    static final int BAD_ARGUMENTS = 64;

    private static final int USUAL_PORT = 27117;
    private static final String LOGGING = "io/fengqiao/local/store/program-logging.xml";

    private LocalStoreProgram() {}

    public static void main(String[] args) {
        // Before the first logger: as a library this module leaves logging to its host.
        System.setProperty("logback.configurationFile", LOGGING);
        int code = run(args, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            var settings = Settings.of(args);
            serve(settings, out);
            return 0;
        } catch (PortTaken e) {
            return ended(err, e, PORT_TAKEN);
        } catch (StoreUnusable e) {
            return ended(err, e, DATA_UNUSABLE);
        } catch (IllegalArgumentException e) {
            return ended(err, e, BAD_ARGUMENTS);
        } catch (IllegalStateException e) {
            return ended(err, e, FAILED);
        }
    }

    private static int ended(PrintStream err, RuntimeException why, int code) {
        err.println(why.getMessage());
        return code;
    }

    private static void serve(Settings settings, PrintStream out) {
        var data = settings.data();
        var opened = data == null ? LocalStore.inMemory() : LocalStore.at(data);
        var store = settings.fsync() ? opened.forced() : opened;
        try {
            store.start(settings.port());
        } catch (IllegalStateException e) {
            store.close();
            throw e;
        }
        var closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            store.close();
            closed.countDown();
        }));
        out.println("ready on 127.0.0.1:" + store.port());
        out.flush();
        awaitClosing(closed);
    }

    private static void awaitClosing(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Settings(int port, @Nullable Path data, boolean fsync) {

        static Settings of(String[] args) {
            int port = USUAL_PORT;
            Path data = null;
            boolean memory = false;
            boolean fsync = false;
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--port" -> port = portNumber(valueOf(args, i++));
                    case "--data" -> data = Path.of(valueOf(args, i++));
                    case "--memory" -> memory = true;
                    case "--fsync" -> fsync = true;
                    default ->
                        throw new IllegalArgumentException("argument " + args[i]
                                + " is unknown (expected: --port N --data DIR [--fsync], or" + " --port N --memory)");
                }
            }
            if (memory == (data != null)) {
                throw new IllegalArgumentException("no place for the data (expected: either --data DIR or --memory)");
            }
            return new Settings(port, data, fsync);
        }

        private static String valueOf(String[] args, int option) {
            if (option + 1 == args.length) {
                throw new IllegalArgumentException(
                        args[option] + " lacks its value (expected: " + args[option] + " VALUE)");
            }
            return args[option + 1];
        }

        private static int portNumber(String text) {
            int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
            if (port >= 0 && port <= 65_535) {
                return port;
            }
            throw new IllegalArgumentException("--port " + text + " is no port (expected: 0 to 65535)");
        }
    }
}
