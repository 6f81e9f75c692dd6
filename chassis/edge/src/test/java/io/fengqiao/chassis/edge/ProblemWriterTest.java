package io.fengqiao.chassis.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ProblemWriterTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final ProblemWriter writer = new ProblemWriter(ProblemTexts.from());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        zh-CN,zh;q=0.9,en;q=0.8 | zh-CN | 需要访问令牌
        zh-TW                   | zh-CN | 需要访问令牌
        de,zh;q=0.5             | zh-CN | 需要访问令牌
        en-GB,en;q=0.9,zh;q=0.1 | en    | A token is required
        de                      | en    | A token is required
        ;;;                     | en    | A token is required
                                | en    | A token is required
        """)
    void speaksTheCallersLanguage(String wanted, String language, String title) throws IOException {
        var request = new MockHttpServletRequest();
        if (wanted != null) {
            request.addHeader("Accept-Language", wanted);
        }
        var response = new MockHttpServletResponse();

        writer.answer(request, response, 401, "no-token");

        var body = JSON.readTree(response.getContentAsByteArray());
        assertThat(body.path("title").asString()).isEqualTo(title);
        assertThat(response.getHeader("Content-Language")).isEqualTo(language);
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Language");
    }

    @Test
    void writesAProblemOfRfc9457AndNothingThatIsNotThere() throws IOException {
        var response = new MockHttpServletResponse();

        writer.answer(new MockHttpServletRequest(), response, 503, "issuer-not-reachable");

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        var body = JSON.readTree(response.getContentAsByteArray());
        assertThat(body.propertyNames()).containsExactlyInAnyOrder("type", "title", "status", "detail");
        assertThat(body.path("type").asString()).isEqualTo("urn:fengqiao:problem:issuer-not-reachable");
        assertThat(body.path("status").asInt()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-token", "token-refused", "issuer-not-reachable"})
    void saysInBothLanguagesWhatIsWrongAndWhatToDo(String slug) {
        var texts = ProblemTexts.from();
        var english = texts.of(401, slug, null, java.util.Locale.ENGLISH);
        var chinese = texts.of(401, slug, null, java.util.Locale.SIMPLIFIED_CHINESE);

        assertThat(english.getTitle()).isNotEqualTo(slug);
        assertThat(english.getDetail()).isNotBlank();
        assertThat(chinese.getTitle()).isNotEqualTo(english.getTitle()).containsPattern("\\p{IsHan}");
        assertThat(chinese.getDetail()).isNotEqualTo(english.getDetail()).containsPattern("\\p{IsHan}");
    }
}
