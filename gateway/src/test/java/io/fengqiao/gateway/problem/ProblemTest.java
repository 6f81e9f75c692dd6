package io.fengqiao.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.edge.ProblemTexts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private final ProblemTexts texts = ProblemTexts.from("problems");

    @ParameterizedTest
    @EnumSource
    void hasItsSentencesInBothLanguages(Problem problem) {
        var english = texts.of(problem.status(), problem.slug(), null, Locale.ENGLISH);
        var chinese = texts.of(problem.status(), problem.slug(), null, Locale.SIMPLIFIED_CHINESE);

        assertThat(english.getTitle()).isNotEqualTo(problem.slug());
        assertThat(english.getDetail()).isNotBlank();
        assertThat(chinese.getTitle()).containsPattern("\\p{IsHan}");
        assertThat(chinese.getDetail()).containsPattern("\\p{IsHan}");
    }
}
