package io.fengqiao.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Writes a [Problem] where no controller is at hand: in filters, in routes and in Spring Security's entry points.
@Component
public class Problems {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var language = languageOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream().write(body(problem, language));
    }

    public ServerResponse answer(ServerRequest request, Problem problem, Duration retryAfter) {
        var language = languageOf(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = ServerResponse.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (!retryAfter.isZero()) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return answer.body(body(problem, language));
    }

    private byte[] body(Problem problem, Locale language) {
        var wire = new Wire(problem.type(), problem.title(language), problem.status(), problem.detail(language));
        return json.writeValueAsString(wire).getBytes(StandardCharsets.UTF_8);
    }

    /// Chinese if the caller prefers it to English; English if it says nothing or nothing that can be read.
    private static Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return ENGLISH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(wanted, List.of(ENGLISH, Locale.CHINESE, CHINESE));
            return found != null && Problem.isChinese(found) ? CHINESE : ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }

    private record Wire(String type, String title, int status, String detail) {}
}
