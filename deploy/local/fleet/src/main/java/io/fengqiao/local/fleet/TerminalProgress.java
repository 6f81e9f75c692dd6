package io.fengqiao.local.fleet;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

/// A line for each process, drawn over again while something goes on.
final class TerminalProgress implements Progress {
    private static final long FRAME_MILLIS = 200;
    private static final String[] WHEEL = {"|", "/", "-", "\\"};

    private final PrintStream out;
    private final Map<ProcessName, Line> lines = new EnumMap<>(ProcessName.class);
    private int drawn;
    private boolean closed;

    TerminalProgress(PrintStream out) {
        this.out = out;
        Thread.ofPlatform().daemon().name("progress").start(this::animate);
    }

    private synchronized void animate() {
        try {
            while (!closed) {
                wait(FRAME_MILLIS);
                redraw();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void changed(ProcessName process, Step step) {
        var now = System.nanoTime();
        var before = lines.get(process);
        var since = step.isUnderWay() || before == null ? now : before.since();
        lines.put(process, new Line(step, since, now));
        redraw();
    }

    /// What is said stands above the lines that move.
    @Override
    public synchronized void says(String line) {
        erase();
        out.println(line);
        draw();
    }

    private void redraw() {
        if (lines.isEmpty()) {
            return;
        }
        erase();
        draw();
    }

    private void erase() {
        if (drawn > 0) {
            out.print("\u001b[" + drawn + "A\u001b[J");
        }
        drawn = 0;
    }

    private void draw() {
        var now = System.nanoTime();
        lines.forEach((process, line) -> out.println(line.text(process, now)));
        drawn = lines.size();
        out.flush();
    }

    /// The next lines are drawn below these.
    @Override
    public synchronized void close() {
        redraw();
        closed = true;
        lines.clear();
        drawn = 0;
    }

    private record Line(Step step, long since, long changed) {
        String text(ProcessName process, long now) {
            var until = step.isUnderWay() ? now : changed;
            var sign =
                    switch (step) {
                        case READY, STOPPED -> "+";
                        case ENDED -> "!";
                        case WAITING -> " ";
                        case STARTING, STOPPING -> WHEEL[(int) (now / 1_000_000 / FRAME_MILLIS % WHEEL.length)];
                    };
            return step == Step.WAITING || step == Step.ENDED
                    ? "  %s %-20s %s".formatted(sign, process.label(), step.word())
                    : "  %s %-20s %-9s %5.1f s".formatted(sign, process.label(), step.word(), (until - since) / 1e9);
        }
    }
}
