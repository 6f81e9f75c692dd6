package io.fengqiao.local.fleet;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

/// A line for each thing that happens: for logs, scripts and pipes.
final class PlainProgress implements Progress {
    private final PrintStream out;
    private final Map<ProcessName, Long> since = new EnumMap<>(ProcessName.class);

    PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void changed(ProcessName process, Step step) {
        var now = System.nanoTime();
        if (step.isUnderWay() || step == Step.WAITING) {
            since.put(process, now);
            return;
        }
        if (step == Step.ENDED) {
            out.printf("  %-20s %s%n", process.label(), step.word());
            return;
        }
        var seconds = (now - since.getOrDefault(process, now)) / 1e9;
        out.printf("  %-20s %-9s %5.1f s%n", process.label(), step.word(), seconds);
    }

    @Override
    public synchronized void says(String line) {
        out.println(line);
        out.flush();
    }
}
