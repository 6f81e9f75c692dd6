package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final FeedPlan PLAN = FeedPlan.of(2000).withRun("r1").withShareBad(0.2);

    private final List<Report> reports = new Script(PLAN, NOW).reports();

    @Test
    void repeatsItselfForTheSameSeedButWithReferencesOfTheRun() {
        assertThat(new Script(PLAN, NOW.plusSeconds(3600)).reports()).isEqualTo(reports);

        var again = new Script(PLAN.withRun("r2"), NOW).reports();
        assertThat(again)
                .extracting(Report::story)
                .isEqualTo(reports.stream().map(Report::story).toList());
        assertThat(again)
                .extracting(Report::reference)
                .doesNotContainAnyElementsOf(
                        reports.stream().map(Report::reference).toList());
        assertThat(new Script(PLAN.withSeed(2), NOW).reports())
                .extracting(Report::story)
                .isNotEqualTo(reports.stream().map(Report::story).toList());
    }

    @Test
    void theFirstReportsAreTheSameHoweverManyFollow() {
        var few = FeedPlan.of(100).withRun("r1").withShareBad(0.2);
        assertThat(new Script(few, NOW).reports()).isEqualTo(reports.subList(0, 100));
    }

    @Test
    void badReportsAreTheShareAskedForAndOfEachIntentAboutEqually() {
        var counts = reports.stream().collect(Collectors.groupingBy(Report::intent, Collectors.counting()));

        assertThat(counts.get(Intent.GOOD)).isBetween(1520L, 1680L);
        assertThat(counts).allSatisfy((intent, count) -> {
            if (intent != Intent.GOOD) {
                assertThat(count).isBetween(65L, 135L);
            }
        });
    }

    @Test
    void everyChannelIsUsed() {
        var counts = reports.stream().collect(Collectors.groupingBy(Report::channel, Collectors.counting()));

        assertThat(counts).hasSize(Channel.values().length);
        assertThat(counts.get(Channel.GRID)).isGreaterThan(counts.get(Channel.COURT));
    }

    @Test
    void onlyWhatIsOutOfAreaIsElsewhere() {
        for (var report : reports) {
            var place = report.story().place();
            if (report.intent() == Intent.OUT_OF_AREA) {
                assertThat(report.division()).isNotIn(place.village(), place.town());
                assertThat(report.grid()).doesNotStartWith(place.village());
            } else {
                assertThat(report.division()).isIn(place.village(), place.town());
                assertThat(report.worker()).isEqualTo("grid-worker-" + report.grid());
            }
        }
    }

    @Test
    void nothingHappensBeforeItIsToldAndLateThingsHappenedLongAgo() {
        for (var report : reports) {
            assertThat(report.story().occurredAt()).isBefore(report.toldAt());
            assertThat(report.toldAt()).isBefore(NOW);
            var age = Duration.between(report.story().occurredAt(), NOW).toDays();
            assertThat(age > 30).isEqualTo(report.intent() == Intent.LATE);
        }
    }
}
