package io.fengqiao.dispute.resemblance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.dispute.resemblance.Resemblance.Part;
import io.fengqiao.dispute.resemblance.ResemblanceBook.Points;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is alike, added up in the open (S37: no score of a person).
class ResemblanceBookTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Points POINTS = new Points(40, 35, 25, 15, 5, 10, 5, 30);
    private static final ResemblanceBook BOOK = new ResemblanceBook("1", Duration.ofDays(30), 60, POINTS);
    private static final Map<String, Integer> WALL = Map.of("围墙", 2, "争执", 1);

    @Test
    void theSameDisputeToldTwiceGetsEveryPoint() {
        var one = signs("D1", "neighbour", "V1", NOW, Set.of("id"), Set.of("name"), WALL);
        var other = signs("D2", "neighbour", "V1", NOW, Set.of("id"), Set.of("name"), WALL);
        var found = BOOK.compare(one, other);
        assertThat(found.score()).isEqualTo(100);
        assertThat(found.suggested()).isTrue();
        assertThat(found.parts().stream().map(Part::what)).containsExactly("PARTY", "PLACE", "TIME", "KIND", "TEXT");
    }

    @Test
    void theScoreIsTheSumOfTheLinesShownAndNothingElse() {
        var one = signs("D1", "neighbour", "V1", NOW, Set.of(), Set.of("name"), WALL);
        var other =
                signs("D2", "family", "V2", NOW.plus(Duration.ofDays(15)), Set.of(), Set.of("name"), Map.of("争执", 1));
        var found = BOOK.compare(one, other);
        assertThat(found.parts())
                .containsExactly(
                        new Part("PARTY", 25, 40, "有当事人姓名相同"),
                        new Part("PLACE", 5, 15, "发生在同一乡镇(街道)"),
                        new Part("TIME", 5, 10, "发生时间相差15日"),
                        new Part("TEXT", 13, 30, "情况描述的词语相似度为45%"));
        assertThat(found.score()).isEqualTo(48);
        assertThat(found.suggested()).isFalse();
    }

    @Test
    void nothingInCommonIsNotShown() {
        var one = signs("D1", "neighbour", "V1", NOW, Set.of(), Set.of("a"), Map.of("围墙", 1));
        var other = new Signs(
                "D2",
                "labour",
                "T2",
                "V2",
                NOW.plus(Duration.ofDays(40)),
                Set.of(),
                Set.of(),
                Set.of("b"),
                Map.of("工资", 1));
        assertThat(BOOK.ranked(List.of(BOOK.compare(one, other)))).isEmpty();
    }

    @Test
    void aBookThatDoesNotAddUpIsRefused() {
        assertThatThrownBy(() ->
                        new ResemblanceBook("1", Duration.ofDays(30), 60, new Points(50, 35, 25, 15, 5, 10, 5, 30)))
                .hasMessageContaining("110 (expected: 100");
    }

    private static Signs signs(
            String id,
            String kind,
            String village,
            Instant at,
            Set<String> numbers,
            Set<String> names,
            Map<String, Integer> words) {
        return new Signs(id, kind, "T1", village, at, numbers, Set.of(), names, words);
    }
}
