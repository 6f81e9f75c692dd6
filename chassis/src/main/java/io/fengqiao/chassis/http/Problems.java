package io.fengqiao.chassis.http;

import io.fengqiao.chassis.kernel.Refusal;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// Refusals as RFC 9457 problems: `type` is `urn:fengqiao:problem:<slug>`, stable; `title` and `detail` are sentences
/// from
/// `problems.properties` (English) or `problems_zh.properties`; `rule` is the policy's number, where a rule says no.
public final class Problems {
    private static final String NONE = "";

    private final MessageSource sentences;

    public Problems(MessageSource sentences) {
        this.sentences = sentences;
    }

    public ProblemDetail of(Refusal refusal, Locale locale) {
        return of(
                refusal.kind().status(),
                refusal.slug(),
                refusal.rule(),
                locale,
                refusal.arguments().toArray());
    }

    public ProblemDetail of(int status, String slug, @Nullable String rule, Locale locale, Object... arguments) {
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
        problem.setType(URI.create("urn:fengqiao:problem:" + slug));
        problem.setTitle(sentence(slug + ".title", locale, slug, arguments));
        var detail = sentence(slug, locale, NONE, arguments);
        if (!detail.isEmpty()) {
            problem.setDetail(detail);
        }
        if (rule != null) {
            problem.setProperty("rule", rule);
        }
        return problem;
    }

    /// English unless the caller asks for Chinese first.
    private String sentence(String code, Locale locale, String otherwise, Object... arguments) {
        var language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        var sentence = sentences.getMessage(code, arguments, otherwise, language);
        return sentence == null ? otherwise : sentence;
    }
}
