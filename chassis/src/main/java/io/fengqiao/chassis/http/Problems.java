package io.fengqiao.chassis.http;

import io.fengqiao.chassis.edge.ProblemTexts;
import io.fengqiao.chassis.kernel.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/// Refusals as problems: a rule's "no" in the caller's language.
public final class Problems {
    private final ProblemTexts texts;

    public Problems(ProblemTexts texts) {
        this.texts = texts;
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
        return texts.of(status, slug, rule, locale, arguments);
    }
}
