package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.local.departments.FeedResult.Outcome;
import io.fengqiao.local.departments.FeedResult.Verdict;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final FeedPlan PLAN =
            FeedPlan.of(300).withRun("r1").withShareBad(0.3).withSettleTimeout(Duration.ofSeconds(30));

    @Test
    void accountsForEveryReportAndSeesThemThroughToTheirScores() throws IOException {
        var result = play(PLAN, new FakeDistrict(Set.of(), Set.of()), 0);

        assertThat(result.isSound()).isTrue();
        assertThat(result.remarks()).isEmpty();
        assertThat(result.surprises()).isEmpty();
        assertThat(result.outcomes()).hasSize(300).allSatisfy(outcome -> {
            assertThat(outcome.verdict()).isNotEqualTo(Verdict.UNACCOUNTED);
            assertThat(outcome.scored()).isEqualTo(outcome.verdict() == Verdict.ACCEPTED);
        });
        assertThat(result.acceptedReferences())
                .hasSize(result.of(Verdict.ACCEPTED).size());
        assertThat(result.closed())
                .isEqualTo(result.settled())
                .isEqualTo(result.of(Verdict.ACCEPTED).size());
    }

    @Test
    void saysWhyAReportWasNotAcceptedAndByWhichRule() throws IOException {
        var result = play(PLAN, new FakeDistrict(Set.of(), Set.of()), 0);

        assertThat(result.of(Verdict.REFUSED))
                .extracting(
                        Outcome::intent, outcome -> outcome.channel().isDepartment(), Outcome::reason, Outcome::rule)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Intent.OUT_OF_AREA, true, "out-of-area", "S62"),
                        org.assertj.core.groups.Tuple.tuple(Intent.OUT_OF_AREA, false, "HTTP 404 not-found", ""),
                        org.assertj.core.groups.Tuple.tuple(Intent.MALFORMED, false, "HTTP 422 facts-missing", "S58"));
        assertThat(result.of(Verdict.PARKED)).extracting(Outcome::intent).containsOnly(Intent.MALFORMED);
        assertThat(new Summary(result).text())
                .contains("out of area: out-of-area (S62)")
                .contains("malformed: HTTP 422 facts-missing (S58)")
                .contains("are in the ledger exactly once");
    }

    @Test
    void asksAgainWithTheSameKeyWhenAnAnswerIsLost() throws IOException {
        var result = play(PLAN.withShareBad(0), new FakeDistrict(Set.of(), Set.of()), 7);

        assertThat(result.isSound()).isTrue();
        assertThat(result.of(Verdict.ACCEPTED)).hasSize(300);
        assertThat(result.doubled()).isEmpty();
    }

    @Test
    void noticesWhatIsLost() throws IOException {
        var lost = departmentReport(PLAN);

        var result = play(PLAN.withSettleTimeout(Duration.ofSeconds(1)), new FakeDistrict(Set.of(lost), Set.of()), 0);

        assertThat(result.isSound()).isFalse();
        assertThat(result.of(Verdict.UNACCOUNTED))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.references()).containsExactly(lost));
        assertThat(new Summary(result).text()).contains("1 reports are unaccounted for!");
    }

    @Test
    void noticesWhatIsDoubled() throws IOException {
        var twice = departmentReport(PLAN);

        var result = play(PLAN, new FakeDistrict(Set.of(), Set.of(twice)), 0);

        assertThat(result.isSound()).isFalse();
        assertThat(result.doubled())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.disputes()).hasSize(2));
    }

    @Test
    void leavesOpenCasesAloneWithoutMediators() throws IOException {
        var result = play(PLAN.withoutMediators(), new FakeDistrict(Set.of(), Set.of()), 0);

        assertThat(result.isSound()).isTrue();
        assertThat(result.settled()).isZero();
        assertThat(result.of(Verdict.ACCEPTED)).isNotEmpty();
    }

    private static FeedResult play(FeedPlan plan, FakeDistrict district, int stumble) throws IOException {
        try (var gateway = new FakeGateway(district, stumble)) {
            var feed = new Feed(plan.at(gateway.address(), "nowhere:0"), district, Clock.systemUTC());
            var result = feed.run();
            assertThat(gateway.trouble()).isEmpty();
            assertThat(feed.progress().sent()).isEqualTo(plan.count());
            return result;
        }
    }

    private static String departmentReport(FeedPlan plan) {
        return new Script(plan, Clock.systemUTC().instant())
                .reports().stream()
                        .filter(report -> report.channel().isDepartment() && report.intent() == Intent.GOOD)
                        .findFirst()
                        .orElseThrow()
                        .reference();
    }
}
