package io.fengqiao.chassis.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a problem where no controller is at hand: in filters, in routes, in the container and where
/// tokens are asked for. What it writes hangs on no setting of the application's JSON.
public final class ProblemWriter {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private final ProblemTexts texts;

    public ProblemWriter(ProblemTexts texts) {
        this.texts = texts;
    }

    /// A whole answer's parts, for whoever does not write to a servlet's response.
    public record Answer(HttpHeaders headers, String body) {}

    public void answer(HttpServletRequest request, HttpServletResponse response, int status, String slug)
            throws IOException {
        var answer = answer(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), status, slug);
        response.setStatus(status);
        answer.headers().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    public Answer answer(@Nullable String acceptLanguage, int status, String slug) {
        var language = Language.of(acceptLanguage);
        return new Answer(headers(language), JSON.writeValueAsString(texts.of(status, slug, null, language)));
    }

    private static HttpHeaders headers(Locale language) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return headers;
    }
}
