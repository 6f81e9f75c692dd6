package io.fengqiao.chassis.edge;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// RFC 9457 problems: `type` is `urn:fengqiao:problem:<slug>`, stable; `title` and `detail` are sentences
/// from `problems.properties` (English) or `problems_zh.properties`; `rule` is the policy's number, where a
/// rule says no.
///
/// A sentence says what is wrong and what to do, and never tells an exception's words.
public final class ProblemTexts {
    private static final String OF_THE_EDGE = "io.fengqiao.chassis.edge.problems";
    private static final String NONE = "";

    private final MessageSource sentences;

    private ProblemTexts(MessageSource sentences) {
        this.sentences = sentences;
    }

    /// @param bundles looked into in this order, the edge's own last
    public static ProblemTexts from(String... bundles) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(
                Stream.concat(Arrays.stream(bundles), Stream.of(OF_THE_EDGE)).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new ProblemTexts(source);
    }

    public ProblemDetail of(int status, String slug, @Nullable String rule, Locale language, Object... arguments) {
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
        problem.setType(URI.create("urn:fengqiao:problem:" + slug));
        problem.setTitle(sentence(slug + ".title", language, slug, arguments));
        var detail = sentence(slug, language, NONE, arguments);
        if (!detail.isEmpty()) {
            problem.setDetail(detail);
        }
        if (rule != null) {
            problem.setProperty("rule", rule);
        }
        return problem;
    }

    /// English unless the caller asks for Chinese first.
    private String sentence(String code, Locale language, String otherwise, Object... arguments) {
        var known = Language.isChinese(language) ? Locale.CHINESE : Locale.ENGLISH;
        var sentence = sentences.getMessage(code, arguments, otherwise, known);
        return sentence == null ? otherwise : sentence;
    }
}
