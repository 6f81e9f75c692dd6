package io.fengqiao.local.yardstick;

import com.mongodb.MongoException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;

/// The program behind `deploy/local/bench`.
public final class BenchProgram {
    private static final int UNSOUND = 1;
    private static final int MISUSED = 2;
    private static final int NO_ANSWER = 3;
    private static final int INTERRUPTED = 130;
    private static final Duration CLEARING = Duration.ofSeconds(15);

    private BenchProgram() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var done = new int[] {INTERRUPTED};
        // Measuring has a thread of its own, so that an interrupt (Ctrl-C) can wait until it
        // has cleared away.
        var measuring = new Thread(() -> done[0] = run(List.of(arguments), out, System.err), "bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(measuring), "bench-end"));
        measuring.start();
        try {
            measuring.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        System.exit(done[0]);
    }

    private static void end(Thread measuring) {
        measuring.interrupt();
        try {
            measuring.join(CLEARING);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(Options.HELP);
            return 0;
        }
        try {
            var plan = Options.plan(arguments);
            var measured = new Bench(plan, new Progress(out)).measure();
            out.println();
            out.print(new Report(measured, plan).text());
            return measured.isSound() ? 0 : UNSOUND;
        } catch (IllegalArgumentException wrong) {
            err.println("bench: " + wrong.getMessage());
            return MISUSED;
        } catch (InterruptedException stop) {
            err.println("bench: interrupted");
            return INTERRUPTED;
        } catch (NoAnswer none) {
            err.println("bench: " + none.getMessage());
            return NO_ANSWER;
        } catch (KafkaException | MongoException failed) {
            err.println("bench: " + (Thread.interrupted() ? "interrupted" : "the suite does not answer: " + failed));
            return NO_ANSWER;
        }
    }
}
