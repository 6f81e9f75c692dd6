package io.fengqiao.gateway.issuer;

import io.fengqiao.gateway.problem.Problem;
import io.fengqiao.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice(assignableTypes = DevelopmentIssuer.class)
@Profile("local")
class IssuerRefusals {
    private final Problems problems;

    IssuerRefusals(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(NoSuchIdentity.class)
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.answer(request, response, Problem.NO_SUCH_IDENTITY);
    }
}
