package io.fengqiao.dispute.outbound.web;

import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.dispute.outbound.Delivery;
import io.fengqiao.dispute.outbound.Post;
import io.fengqiao.dispute.outbound.Webhook;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/// A circuit for each webhook: after ten calls of which half failed, a minute's rest for the target.
final class WebPost implements Post {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CircuitBreakerRegistry circuits = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofMinutes(1))
            .build());

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Guard guard;
    private final Vault vault;
    private final InstantSource clock;

    WebPost(Guard guard, Vault vault, InstantSource clock) {
        this.guard = guard;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Answer send(Webhook to, Delivery.Message message) {
        CircuitBreaker circuit = circuits.circuitBreaker(to.department());
        if (!circuit.tryAcquirePermission()) {
            return new Answer.CircuitOpen();
        }
        long start = circuit.getCurrentTimestamp();
        var answer = call(to, message);
        long took = circuit.getCurrentTimestamp() - start;
        if (answer instanceof Answer.Failed(var status, var why)) {
            circuit.onError(took, TimeUnit.NANOSECONDS, new IOException(status + " " + why));
        } else {
            circuit.onSuccess(took, TimeUnit.NANOSECONDS);
        }
        return answer;
    }

    private Answer call(Webhook to, Delivery.Message message) {
        try {
            guard.check(to.target());
            long seconds = clock.instant().getEpochSecond();
            var request = HttpRequest.newBuilder(to.target())
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Fengqiao-Delivery", message.event())
                    .header("Fengqiao-Event", message.type())
                    .header("Fengqiao-Sequence", Long.toString(message.sequence()))
                    .header("Fengqiao-Signature", Signature.of(vault.open(to.secret()), seconds, message.body()))
                    .POST(BodyPublishers.ofString(message.body()))
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300
                    ? new Answer.Arrived(status)
                    : new Answer.Failed(status, "ANSWERED " + status);
        } catch (Webhook.TargetRefused refused) {
            return new Answer.Failed(0, "REFUSED BY THE GUARD");
        } catch (IOException e) {
            return new Answer.Failed(0, "NO ANSWER");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed(0, "INTERRUPTED");
        }
    }
}
