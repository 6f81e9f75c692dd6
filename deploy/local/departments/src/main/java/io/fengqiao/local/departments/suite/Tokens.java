package io.fengqiao.local.departments.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A token for each identity, fetched again before it runs out or when it is no longer taken.
final class Tokens {
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private record Token(String value, Instant until) {}

    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final Function<String, Answer> issuer;

    Tokens(Function<String, Answer> issuer) {
        this.issuer = issuer;
    }

    String of(String identity) {
        var token = known.get(identity);
        if (token == null || Instant.now().isAfter(token.until())) {
            token = fetch(identity);
            known.put(identity, token);
        }
        return token.value();
    }

    void forget(String identity) {
        known.remove(identity);
    }

    private Token fetch(String identity) {
        var answer = issuer.apply(identity);
        var value = answer.json().path("access_token").asString("");
        if (!answer.ok() || value.isEmpty()) {
            throw new IllegalStateException("no token for %s: %s (expected: 200 from the development issuer; "
                            .formatted(identity, answer.reason())
                    + "is this a suite in the local profile?)");
        }
        var lasts = Duration.ofSeconds(answer.json().path("expires_in").asLong(3600));
        return new Token(value, Instant.now().plus(lasts).minus(MARGIN));
    }
}
