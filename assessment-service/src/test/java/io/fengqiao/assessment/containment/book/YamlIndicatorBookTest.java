package io.fengqiao.assessment.containment.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.assessment.containment.Indicator;
import io.fengqiao.assessment.containment.IndicatorRule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YamlIndicatorBookTest {
    @Test
    void hasARuleWithItsSourceForEachIndicator() throws IOException {
        var book = new YamlIndicatorBook().indicatorBook();
        assertThat(book.version()).isEqualTo("1");
        assertThat(book.rules())
                .extracting(IndicatorRule::id)
                .containsExactlyElementsOf(
                        Stream.of(Indicator.values()).map(Indicator::id).toList());
        assertThat(book.rules())
                .extracting(IndicatorRule::source)
                .containsExactly(List.of("S6"), List.of("S6"), List.of("S6"), List.of("S67", "S122"), List.of("S67"));
        assertThat(book.rules()).allSatisfy(rule -> {
            assertThat(rule.numerator()).isNotBlank().doesNotContain("\n");
            assertThat(rule.denominator()).isNotBlank().doesNotContain("\n");
        });
    }
}
