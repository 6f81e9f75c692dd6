package io.fengqiao.local.departments.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NarrativesTest {
    private static final Map<String, String> NAMES = Map.of(
            "a",
            "冉甲",
            "b",
            "田乙",
            "place",
            "濯水镇蒲花社区3组",
            "since",
            "2026年3月1日",
            "date",
            "11月3日",
            "time",
            "晚上8时许",
            "gist",
            "漏水",
            "story",
            "…");

    @Test
    void everyDomainAndEveryCivilKindHasSixNarrativesAtLeast() {
        var counts = Narrative.all().stream().collect(Collectors.groupingBy(Narrative::kind, Collectors.counting()));

        var kinds = new ArrayList<>(Kinds.PROFESSIONAL);
        kinds.addAll(Kinds.CIVIL);
        assertThat(kinds).hasSize(20);
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(counts.values()).allMatch(count -> count >= 6);
    }

    @Test
    void everyNarrativeRendersWithNoSlotUnfilled() {
        for (var narrative : Narrative.all()) {
            for (int number = 0; number < 20; number++) {
                assertThat(Phrase.fill(narrative.text(), NAMES, Chances.of(7, number))
                                .text())
                        .doesNotContain("{", "}", "|", "null")
                        .hasSizeGreaterThan(40);
            }
        }
    }

    @Test
    void everyNarrativeSaysWhoQuarrelsWithWhom() {
        assertThat(Narrative.all()).allSatisfy(narrative -> {
            assertThat(narrative.text()).contains("{a}", "{b}");
            assertThat(narrative.gist()).hasSizeBetween(6, 30);
            assertThat(narrative.fewest()).isBetween(2, narrative.most());
        });
    }

    @Test
    void theKindsTakeTurns() {
        var seen = new HashSet<String>();
        for (int number = 0; number < 20; number++) {
            seen.add(Kinds.ofReport(number));
        }
        assertThat(seen).hasSize(20);
    }
}
