package io.fengqiao.local.fleet;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stops processes politely, then firmly: who writes first, what is written to last.
final class Stopping {
    private final Duration patience;
    private final Progress progress;

    Stopping(Duration patience, Progress progress) {
        this.patience = patience;
        this.progress = progress;
    }

    /// @param processes those that run; the foundation among them stops when the others have
    void inOrder(List<Target> processes) {
        together(processes.stream()
                .filter(target -> !target.name().isFoundation())
                .toList());
        together(processes.stream()
                .filter(target -> target.name().isFoundation())
                .toList());
    }

    private void together(List<Target> targets) {
        for (var target : targets) {
            progress.changed(target.name(), Progress.Step.STOPPING);
            target.handle().destroy();
        }
        var deadline = System.nanoTime() + patience.toNanos();
        for (var target : targets) {
            if (!hasEnded(target.handle(), Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                progress.says(
                        target.name().label() + " did not stop within " + patience.toSeconds() + " s and is killed");
                target.handle().destroyForcibly();
                hasEnded(target.handle(), Duration.ofSeconds(10));
            }
            progress.changed(target.name(), Progress.Step.STOPPED);
        }
    }

    private static boolean hasEnded(ProcessHandle handle, Duration within) {
        try {
            handle.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return !handle.isAlive();
        } catch (ExecutionException failed) {
            return !handle.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        }
    }

    record Target(ProcessName name, ProcessHandle handle) {}
}
