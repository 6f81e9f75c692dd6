package io.fengqiao.dispute.tracking.http;

import io.fengqiao.chassis.kernel.Refusal;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How often the open page may be asked, in each replica: ten times a minute for one number, and a hundred
/// times a second in all, so that guessing takes longer than anybody lives and a flood does not reach
/// the store (R6).
@Component
class ProgressLimits {
    private static final int MOST_NUMBERS = 10_000;
    private static final RateLimiterConfig OF_A_NUMBER = limit(10, Duration.ofMinutes(1));

    private final RateLimiter ofAll = RateLimiter.of("progress", limit(100, Duration.ofSeconds(1)));

    /// The numbers asked for lately; whoever asks for ten thousand others first is stopped by the
    /// limit of all.
    private final Map<String, RateLimiter> ofNumbers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RateLimiter> eldest) {
            return size() > MOST_NUMBERS;
        }
    };

    private static RateLimiterConfig limit(int times, Duration period) {
        return RateLimiterConfig.custom()
                .limitForPeriod(times)
                .limitRefreshPeriod(period)
                .timeoutDuration(Duration.ZERO)
                .build();
    }

    /// @throws Refusal when it has been asked too often
    void take(String number) {
        if (!ofAll.acquirePermission() || !of(number).acquirePermission()) {
            throw new Refusal("asked-too-often", Refusal.Kind.TOO_MANY, null);
        }
    }

    private RateLimiter of(String number) {
        synchronized (ofNumbers) {
            return ofNumbers.computeIfAbsent(number, _ -> RateLimiter.of("number", OF_A_NUMBER));
        }
    }
}
