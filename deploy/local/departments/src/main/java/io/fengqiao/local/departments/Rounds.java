package io.fengqiao.local.departments;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Does things again and again until told to end, and rests in between, the longer the longer a round took:
/// who watches a busy suite must not be what keeps it busy.
final class Rounds implements AutoCloseable {
    private record Walk(Thread walker, CountDownLatch stop) {}

    private final Map<String, Walk> walks = new ConcurrentHashMap<>();
    private final Remarks remarks;

    Rounds(Remarks remarks) {
        this.remarks = remarks;
    }

    /// Rests `pause` at least, and `lazy` times as long as the round took.
    void every(Duration pause, int lazy, String name, Runnable round) {
        var stop = new CountDownLatch(1);
        var walker = Thread.ofVirtual().name(name).start(() -> walk(name, pause, lazy, round, stop));
        walks.put(name, new Walk(walker, stop));
    }

    private void walk(String name, Duration pause, int lazy, Runnable round, CountDownLatch stop) {
        try {
            var rest = 0L;
            while (!stop.await(rest, TimeUnit.NANOSECONDS)) {
                var started = System.nanoTime();
                remarks.attempt(name, round);
                rest = Math.max(pause.toNanos(), lazy * (System.nanoTime() - started));
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends after the round that is under way.
    void end(String name) {
        var walk = walks.remove(name);
        if (walk == null) {
            return;
        }
        walk.stop().countDown();
        try {
            walk.walker().join();
        } catch (InterruptedException hurried) {
            walk.walker().interrupt();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        walks.keySet().forEach(this::end);
    }
}
