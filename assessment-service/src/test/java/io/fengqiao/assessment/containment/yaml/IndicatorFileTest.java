package io.fengqiao.assessment.containment.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.assessment.containment.Indicator;
import io.fengqiao.assessment.containment.IndicatorRule;
import io.fengqiao.chassis.rules.yaml.ShippedBooks;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

class IndicatorFileTest {
    @Test
    void hasARuleWithItsSourceForEachIndicator() {
        var shipped = new ShippedBooks(new DefaultResourceLoader(), "classpath:rules/");
        var book = new IndicatorFile.Reading().indicatorBook(shipped).at(Instant.EPOCH);
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
