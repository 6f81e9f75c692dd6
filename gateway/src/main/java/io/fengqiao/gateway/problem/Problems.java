package io.fengqiao.gateway.problem;

import io.fengqiao.chassis.edge.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Answers with a [Problem], in filters and in routes.
@Component
public class Problems {
    private final ProblemWriter writer;

    public Problems(ProblemWriter writer) {
        this.writer = writer;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        writer.answer(request, response, problem.status(), problem.slug());
    }

    public ServerResponse answer(ServerRequest request, Problem problem, Duration retryAfter) {
        var language = request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var answer = writer.answer(language, problem.status(), problem.slug());
        var response = ServerResponse.status(problem.status()).headers(headers -> headers.putAll(answer.headers()));
        if (!retryAfter.isZero()) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return response.body(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
