package io.fengqiao.dispute.outbound.web;

import io.fengqiao.dispute.outbound.Delivering;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Looks for calls to be made, and makes a few at once: a slow target holds up its own, not the others.
final class DeliveryTimer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeliveryTimer.class);
    private static final int AT_ONCE = 16;

    private final Delivering delivering;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);

    DeliveryTimer(Delivering delivering) {
        this.delivering = delivering;
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        for (String id : delivering.due()) {
            if (!free.tryAcquire()) {
                return;
            }
            callers.execute(() -> {
                try {
                    delivering.deliver(id);
                } catch (RuntimeException e) {
                    log.warn("A delivery stays as it is until its claim ends: {}", e.toString());
                } finally {
                    free.release();
                }
            });
        }
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
