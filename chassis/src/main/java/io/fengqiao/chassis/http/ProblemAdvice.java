package io.fengqiao.chassis.http;

import com.mongodb.MongoException;
import io.fengqiao.chassis.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Everything that goes wrong in a request, as a problem. What nobody foresaw is told as such, with nothing
/// of its text.
///
/// Before Spring Boot's own advice, which would answer malformed requests without our types.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return answer(problems.of(refusal, locale()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied) {
        return answer(problems.of(403, "not-allowed", null, locale()));
    }

    /// An outage is never a fact: whether the command was done is unknown, and the same key finds out.
    @ExceptionHandler({DataAccessException.class, MongoException.class})
    ResponseEntity<ProblemDetail> storeAway(RuntimeException e) {
        log.warn("The store did not answer: {}", e.toString());
        return answer(problems.of(503, "store-away", null, locale()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(RuntimeException e) {
        log.error("Unforeseen", e);
        return answer(problems.of(500, "unforeseen", null, locale()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problems.of(422, "field-invalid", null, locale());
        var body = e.getBindingResult().getTarget();
        List<Map<String, String>> fields = e.getBindingResult().getFieldErrors().stream()
                .map(error -> Map.of(
                        "field",
                        SentNames.of(body, error.getField()),
                        "problem",
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        problem.setProperty("fields", fields);
        return ResponseEntity.unprocessableContent().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.badRequest().body(problems.of(400, "body-unreadable", null, locale()));
    }

    /// Whatever else the web layer refuses: a path nobody serves, a method, a media type, a parameter of
    /// the wrong form.
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var slug = status.value() == 404 ? "no-such-path" : "request-malformed";
        return ResponseEntity.status(status).headers(headers).body(problems.of(status.value(), slug, null, locale()));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        var answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == 503 || problem.getStatus() == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(problem);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
