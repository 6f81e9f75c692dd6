package io.fengqiao.local.departments.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorytellerTest {
    private static final Instant WHEN = Instant.parse("2026-11-03T12:00:00Z");

    private final Places places = new Places();
    private final Storyteller storyteller = new Storyteller();

    @ParameterizedTest
    @ValueSource(strings = {"grid", "police-110", "hotline-12348", "petition", "court"})
    void everyChannelTellsEveryKindWithoutGaps(String channel) {
        for (int number = 0; number < 400; number++) {
            var story = tell(channel, number, 3);

            assertThat(story.account()).doesNotContain("{", "}", "|", "null").hasSizeBetween(30, 600);
            assertThat(story.parties()).hasSizeBetween(2, 3);
            assertThat(story.parties().getFirst().role()).isEqualTo("APPLICANT");
            assertThat(story.peopleInvolved())
                    .isGreaterThanOrEqualTo(story.parties().size());
        }
    }

    @Test
    void theSameSeedTellsTheSameAndAnotherSeedTellsSomethingElse() {
        assertThat(all(5)).isEqualTo(all(5)).isNotEqualTo(all(6));
    }

    @Test
    void aThousandStoriesAreNearlyAllDifferent() {
        Set<String> accounts = IntStream.range(0, 1000)
                .mapToObj(number -> tell("grid", number, 1).account())
                .collect(Collectors.toSet());

        assertThat(accounts).hasSizeGreaterThan(990);
    }

    @Test
    void aPetitionIsWrittenInTheFirstPersonAndACallNoteIsShort() {
        assertThat(tell("petition", 4, 1).account()).contains("我");
        assertThat(average("police-110")).isLessThan(average("petition"));
    }

    @Test
    void whatMediatorsAndOfficersWriteHasNoGaps() {
        var settlements = new Settlements();
        for (int number = 0; number < 100; number++) {
            var chances = Chances.of(1, number);
            assertThat(List.of(
                            settlements.session(chances),
                            settlements.terms(chances),
                            settlements.failure(chances),
                            settlements.feedback(chances)))
                    .allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "|"));
        }
    }

    private double average(String channel) {
        return IntStream.range(0, 100)
                .map(number -> tell(channel, number, 1).account().length())
                .average()
                .orElse(0);
    }

    private List<Story> all(long seed) {
        return IntStream.range(0, 100)
                .mapToObj(number -> tell("court", number, seed))
                .toList();
    }

    private Story tell(String channel, int number, long seed) {
        var chances = Chances.of(seed, number);
        return storyteller.tell(channel, Kinds.ofReport(number), places.somewhere(chances), WHEN, chances);
    }
}
