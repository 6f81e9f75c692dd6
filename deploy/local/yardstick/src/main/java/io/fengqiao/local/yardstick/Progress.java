package io.fengqiao.local.yardstick;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// Says what is going on: a line for each step, and how far it has come every two seconds.
final class Progress {
    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final PrintStream out;
    private long last = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be one more dependency
    synchronized void says(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
        last = System.nanoTime();
    }

    synchronized void at(String what, int done, int all) {
        if (System.nanoTime() - last > PAUSE) {
            says("  %s: %,d of %,d closed", what, done, all);
        }
    }
}
