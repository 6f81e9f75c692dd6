package io.fengqiao.dispute.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.dispute.Books;
import io.fengqiao.dispute.facts.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S57, S59: the grade, and the rule that gave it.
class GradingBookTest {
    private final GradingBook book = Books.shipped().grading();

    @ParameterizedTest(name = "{0}, {1} people, {2} yuan, violence {3}: {4} by {6}")
    @CsvSource(delimiter = '|', textBlock = """
        neighbour     | 2  |         | false | GENERAL       | 01 | grade-general
        neighbour     | 4  | 199999  | false | GENERAL       | 01 | grade-general
        contract      | 2  | 200000  | false | CONSIDERABLE  | 01 | grade-amount
        contract      | 2  | 1000000 | false | MAJOR         | 01 | grade-large-amount
        labour        | 5  |         | false | CONSIDERABLE  | 02 | grade-several
        labour        | 9  | 1000000 | false | MAJOR         | 02 | grade-large-amount
        labour        | 10 |         | false | MAJOR         | 02 | grade-gathering
        labour        | 30 |         | false | MAJOR         | 03 | grade-gathering
        labour        | 50 |         | false | EXTRAORDINARY | 03 | grade-mass
        family        | 2  |         | true  | MAJOR         | 01 | grade-violence
        land          | 10 |         | true  | EXTRAORDINARY | 02 | grade-mass-violence
        expropriation | 1  |         | false | CONSIDERABLE  | 01 | grade-spills-over
        """)
    void gradesByTheFirstRuleThatFits(
            String kind,
            int people,
            @Nullable BigDecimal amount,
            boolean violence,
            Grade grade,
            String scale,
            String rule) {
        var grading = book.grade(kind, new Facts(Instant.EPOCH, people, null, amount, violence));
        assertThat(grading.grade()).isEqualTo(grade);
        assertThat(grading.scale().code()).isEqualTo(scale);
        assertThat(grading.reason().rule()).isEqualTo(rule);
        assertThat(grading.reason().book()).isEqualTo("grading@2026-11-22");
        assertThat(grading.reason().words()).isNotBlank().doesNotContain("{");
    }

    @Test
    void tellsTheReasonWithItsFigures() {
        assertThat(book.grade("labour", new Facts(Instant.EPOCH, 12, null, null, false))
                        .reason()
                        .words())
                .isEqualTo("涉及12人,易引发群体性事件,定为重大");
    }

    @Test
    void aBookThatLeavesSomeDisputeWithoutAGradeIsNotTaken() {
        var narrow = new GradingBook.GradeRule("narrow", "S57", Grade.MAJOR, 5, null, false, Set.of(), "words");
        var scales = List.of(new GradingBook.ScaleRule("scale", "S57", Scale.INDIVIDUAL, 0));
        assertThatThrownBy(() -> new GradingBook("1", List.of(narrow), scales))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }
}
