package io.fengqiao.local.departments.suite;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long to wait before the next try: doubled each time, spread by chance, and as the server asks
/// where it asks.
record Backoff(Duration first, Duration most) {

    void pause(int tries, HttpHeaders said) {
        var asked = Duration.ofSeconds(seconds(said));
        var doubled = Math.min(first.toMillis() << Math.min(tries, 10), most.toMillis());
        var spread = ThreadLocalRandom.current().nextLong(doubled / 2, doubled + 1);
        rest(Math.min(Math.max(asked.toMillis(), spread), most.toMillis()));
    }

    private static long seconds(HttpHeaders said) {
        try {
            return said.firstValueAsLong("Retry-After").orElse(0);
        } catch (NumberFormatException date) {
            return 1;
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to ask again", stop);
        }
    }
}
