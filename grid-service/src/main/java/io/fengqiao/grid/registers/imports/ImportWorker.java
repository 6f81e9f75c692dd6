package io.fengqiao.grid.registers.imports;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// One thread of its own in each process: an import may take minutes, which no timer waits for, and one at a
/// time bounds the memory. An outage ends the attempt; the import is taken up again when its hold
/// has run out.
@Component
class ImportWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int LOOKS_BETWEEN_CLEANING = 7200;

    private final RunningImports running;
    private final String name = UUID.randomUUID().toString();
    private volatile @Nullable Thread thread;

    ImportWorker(RunningImports running) {
        this.running = running;
    }

    private void run() {
        for (long look = 1; Thread.currentThread().equals(thread); look++) {
            try {
                boolean worked = running.runNext(name);
                if (look % LOOKS_BETWEEN_CLEANING == 0) {
                    running.forgetOldFiles();
                }
                if (!worked) {
                    Thread.sleep(LOOK_EVERY);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("An import stopped; it goes on when its hold has run out: {}", e.toString());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        var started = Thread.ofPlatform().name("imports").daemon().unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        var present = thread;
        if (present != null) {
            present.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
