package io.fengqiao.local.departments;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// A number of hands: no more is done at once, however much there is to do.
final class Crew implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore hands;
    private final int size;

    Crew(int size) {
        this.size = size;
        hands = new Semaphore(size, true);
    }

    /// Waits until a hand is free.
    void perform(Runnable task) {
        hands.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                hands.release();
            }
        });
    }

    /// Goes on at once; the task waits until a hand is free.
    void queue(Runnable task) {
        threads.execute(() -> {
            hands.acquireUninterruptibly();
            try {
                task.run();
            } finally {
                hands.release();
            }
        });
    }

    /// Waits until what was begun or queued before is done.
    void rest() {
        hands.acquireUninterruptibly(size);
        hands.release(size);
    }

    /// Waits until all is done.
    @Override
    public void close() {
        threads.close();
    }
}
