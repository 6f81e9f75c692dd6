package io.fengqiao.gateway.routes;

import io.fengqiao.gateway.problem.Problem;
import io.fengqiao.gateway.problem.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/// An answer whose head has come and whose body is still with the service. Where the service breaks off
/// before anything went on to the caller, the caller hears so (502); later the connection ends, and half an
/// answer is never taken for a whole one.
final class AnswerOnItsWay implements ServerResponse {
    private final ServerResponse answer;
    private final Problems problems;

    AnswerOnItsWay(ServerResponse answer, Problems problems) {
        this.answer = answer;
        this.problems = problems;
    }

    @Override
    public HttpStatusCode statusCode() {
        return answer.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return answer.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return answer.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        try {
            return answer.writeTo(request, response, context);
        } catch (IOException | RuntimeException thrown) {
            if (response.isCommitted() || !Failure.of(thrown).isTheServices()) {
                throw thrown;
            }
            response.reset();
            problems.answer(request, response, Problem.BROKEN_OFF);
            return null;
        }
    }
}
