package io.fengqiao.local.departments;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Supplier;

/// Shows how far the feed has come: one line drawn anew on a terminal, a line every two seconds elsewhere.
final class ProgressLine {
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean terminal;
    private final Supplier<FeedProgress> progress;

    ProgressLine(PrintStream out, boolean terminal, Supplier<FeedProgress> progress) {
        this.out = out;
        this.terminal = terminal;
        this.progress = progress;
    }

    Duration pause() {
        return terminal ? Duration.ofMillis(200) : Duration.ofSeconds(2);
    }

    void draw() {
        var line = line(progress.get());
        if (terminal) {
            out.print("\r" + line + "\u001b[K");
            out.flush();
        } else {
            out.println(line);
        }
    }

    void end() {
        draw();
        if (terminal) {
            out.println();
        }
    }

    static String line(FeedProgress at) {
        var done = at.sent() * WIDTH / at.count();
        return "[%s%s] sent %d/%d  registered %d  settled %d  closed %d  scored %d"
                .formatted(
                        "#".repeat(done),
                        ".".repeat(WIDTH - done),
                        at.sent(),
                        at.count(),
                        at.registered(),
                        at.settled(),
                        at.closed(),
                        at.scored());
    }
}
