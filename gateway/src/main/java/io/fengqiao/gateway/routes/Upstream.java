package io.fengqiao.gateway.routes;

import io.fengqiao.gateway.problem.Problem;
import io.fengqiao.gateway.problem.Problems;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// One exchange with a service: its breaker, one second try where that is harmless, and a problem for every
/// way to fail.
///
/// The breaker counts failures of the way, not answers: a service that says 500 is there, and one bad request
/// of one caller must not lock out the others. Not guaranteed: that a request answered with 502 or 504
/// had no effect.
final class Upstream implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Set<HttpMethod> REPEATABLE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private final CircuitBreaker breaker;
    private final Problems problems;

    Upstream(CircuitBreaker breaker, Problems problems) {
        this.breaker = breaker;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return problems.answer(request, Problem.NOT_REACHABLE, Duration.ofSeconds(1));
        }
        var start = breaker.getCurrentTimestamp();
        try {
            var answer = exchange(request, next);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return new AnswerOnItsWay(answer, problems);
        } catch (Exception thrown) {
            return refusal(request, thrown, start);
        }
    }

    /// A second try only if the first never reached the service, and only for what may be repeated anyway.
    private static ServerResponse exchange(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (Exception thrown) {
            if (Failure.of(thrown) == Failure.NOT_CONNECTED && mayBeRepeated(request)) {
                return next.handle(request);
            }
            throw thrown;
        }
    }

    private static boolean mayBeRepeated(ServerRequest request) {
        return REPEATABLE.contains(request.method()) || request.headers().firstHeader("Idempotency-Key") != null;
    }

    private ServerResponse refusal(ServerRequest request, Exception thrown, long start) throws Exception {
        var failure = Failure.of(thrown);
        if (failure.isTheServices()) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), thrown);
        } else {
            breaker.releasePermission();
        }
        return switch (failure) {
            case NOT_CONNECTED -> problems.answer(request, Problem.NOT_REACHABLE, Duration.ofSeconds(2));
            case NO_CONNECTION_FREE -> problems.answer(request, Problem.OVERLOADED, Duration.ofSeconds(1));
            case TOO_SLOW -> problems.answer(request, Problem.TOO_SLOW, Duration.ZERO);
            case BROKEN_OFF -> problems.answer(request, Problem.BROKEN_OFF, Duration.ZERO);
            case BODY_TOO_LARGE -> problems.answer(request, Problem.TOO_LARGE, Duration.ZERO);
            case CALLER_GONE -> problems.answer(request, Problem.BAD_REQUEST, Duration.ZERO);
            case OURS -> throw thrown;
        };
    }
}
