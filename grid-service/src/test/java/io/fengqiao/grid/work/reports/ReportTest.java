package io.fengqiao.grid.work.reports;

import static io.fengqiao.grid.work.reports.Telling.ACCOUNT;
import static io.fengqiao.grid.work.reports.Telling.ADDRESS;
import static io.fengqiao.grid.work.reports.Telling.GRID;
import static io.fengqiao.grid.work.reports.Telling.NOW;
import static io.fengqiao.grid.work.reports.Telling.NUMBER;
import static io.fengqiao.grid.work.reports.Telling.PARTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.reports.ReportEvent.DisputeReported;
import io.fengqiao.grid.work.reports.ReportEvent.MatterReported;
import io.fengqiao.grid.work.reports.Stage.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReportTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    @ParameterizedTest(name = "{0}: the ledger tells {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        reported   | registered | registered
        reported   | dispatched | handling
        reported   | closed     | closed
        registered | dispatched | handling
        registered | closed     | closed
        handling   | dispatched | handling
        handling   | settled    | settled
        handling   | failed     | unsettled
        settled    | closed     | closed
        unsettled  | closed     | closed
        closed     | registered | registered
        closed     | dispatched | handling
        """)
    void followsTheLedgerAsTheTableSays(String before, String told, String after) {
        var report = dispute(stage(before, NOW));
        report.follow(news(told), LATER);
        assertThat(report.course()).isEqualTo(new Course.InLedger(stage(after, LATER)));
        assertThat(report.snapshot().changedAt()).isEqualTo(LATER);
    }

    private static Report dispute(Stage stage) {
        return new Report(new Snapshot(
                NUMBER,
                GRID,
                Content.of(Telling.dispute()),
                "wang",
                NOW,
                new Course.InLedger(stage),
                List.of(),
                List.of(),
                List.of(),
                NOW));
    }

    @ParameterizedTest
    @CsvSource({"registered", "dispatched", "settled", "failed", "closed"})
    void refusesNewsOfTheLedgerWhenItIsNoDisputeAndChangesNothing(String told) {
        var report = Telling.reported(Telling.matter(Item.HAZARD));
        assertThatThrownBy(() -> report.follow(news(told), LATER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-a-dispute"));
        assertThat(report.course().status()).isEqualTo(Stage.Status.REPORTED);
        assertThat(report.snapshot().changedAt()).isEqualTo(NOW);
    }

    private static DisputeProgress news(String told) {
        return switch (told) {
            case "registered" -> new DisputeProgress.Registered(LATER);
            case "dispatched" -> new DisputeProgress.Dispatched("TOWN", "P500114001000", LATER, LATER);
            case "settled" -> new DisputeProgress.Settled(LATER);
            case "failed" -> new DisputeProgress.Failed(LATER);
            case "closed" -> new DisputeProgress.Closed(Outcome.SETTLED, LATER);
            default -> throw new IllegalArgumentException(told);
        };
    }

    private static Stage stage(String name, Instant at) {
        return switch (name) {
            case "reported" -> new Stage.Reported(at);
            case "registered" -> new Stage.Registered(at);
            case "handling" -> new Stage.Handling("TOWN", "P500114001000", LATER, at);
            case "settled" -> new Stage.Settled(at);
            case "unsettled" -> new Stage.Unsettled(at);
            case "closed" -> new Stage.Closed(Outcome.SETTLED, at);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// S99.
    @Test
    void tellsADisputeToTheLedger() {
        var report = Telling.reported(Telling.dispute());
        assertThat(report.reported()).isInstanceOfSatisfying(DisputeReported.class, told -> {
            assertThat(told.content().kind()).isEqualTo(DisputeKind.NEIGHBOUR);
            assertThat(told.content().facts().peopleInvolved()).isEqualTo(2);
        });
        assertThat(report.course()).isEqualTo(new Course.InLedger(new Stage.Reported(NOW)));
    }

    /// S95 to S98, S100 to S104.
    @ParameterizedTest
    @EnumSource(value = Item.class, names = "DISPUTE", mode = Mode.EXCLUDE)
    void tellsEachOfTheNineOtherItemsAsAMatter(Item item) {
        assertThat(Telling.reported(Telling.matter(item)).reported())
                .isInstanceOfSatisfying(
                        MatterReported.class,
                        told -> assertThat(told.content().item()).isEqualTo(item));
    }

    /// S58: see the matter, the person, the place.
    @ParameterizedTest(name = "kind {0}, account {1}, party {2}, address {3}: missing {4}")
    @CsvSource(delimiter = '|', textBlock = """
        false | true  | true  | true  | 1,0,0
        true  | false | true  | true  | 1,0,0
        true  | true  | false | true  | 0,1,0
        true  | true  | true  | false | 0,0,1
        false | false | false | false | 1,1,1
        """)
    void refusesADisputeWithoutMatterPersonOrPlace(
            boolean kind, boolean account, boolean party, boolean address, String missing) {
        var told = new Told(
                Item.DISPUTE,
                kind ? DisputeKind.LAND : null,
                new Facts(
                        account ? ACCOUNT : null,
                        address ? ADDRESS : null,
                        NOW,
                        null,
                        null,
                        null,
                        false,
                        party ? List.of(PARTY) : List.of()),
                Findings.NONE);
        assertThatThrownBy(() -> Telling.reported(told)).isInstanceOfSatisfying(FactsMissing.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("facts-missing");
            assertThat(refusal.rule()).isEqualTo("S58");
            assertThat(refusal.arguments()).hasToString("[" + missing.replace(",", ", ") + "]");
        });
    }

    @Test
    void refusesAMatterWithoutAnAccount() {
        var told = new Told(
                Item.HAZARD, null, new Facts(null, ADDRESS, NOW, null, null, null, false, List.of()), Findings.NONE);
        assertThatThrownBy(() -> Telling.reported(told))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("account-missing"));
    }

    @Test
    void refusesWhatOnlyADisputeHasOnAnotherMatter() {
        var told = new Told(
                Item.HAZARD,
                DisputeKind.LAND,
                new Facts(ACCOUNT, null, NOW, null, null, null, false, List.of()),
                Findings.NONE);
        assertThatThrownBy(() -> Telling.reported(told))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("only-for-disputes"));
    }

    /// S14: nothing but a dispute is dispatched by what it touches.
    @Test
    void refusesFurtherPlacesOnAnotherMatter() {
        var reach = new Reach(List.of("500114001002"), List.of());
        var told = Telling.matter(Item.OTHER, new Findings(null, Set.of(), null, null, reach));
        assertThatThrownBy(() -> Telling.reported(told))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("only-for-disputes"));
    }

    /// S128: a telephone out of reach sends later.
    @Test
    void takesAReportThatComesDaysLate() {
        assertThatCode(() -> Telling.reported(occurred(NOW.minus(Duration.ofDays(30)))))
                .doesNotThrowAnyException();
    }

    @Test
    void forgivesClocksThatDifferByFiveMinutesAndNoMore() {
        assertThatCode(() -> Telling.reported(occurred(NOW.plus(Duration.ofMinutes(5)))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Telling.reported(
                        occurred(NOW.plus(Duration.ofMinutes(5)).plusMillis(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("occurred-in-future"));
    }

    @Test
    void refusesATimeBeforeAnybodyCouldReport() {
        assertThatThrownBy(() -> Telling.reported(occurred(Instant.MIN)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("occurred-too-early"));
    }

    private static Told occurred(Instant at) {
        return new Told(
                Item.OTHER, null, new Facts(ACCOUNT, null, at, null, null, null, false, List.of()), Findings.NONE);
    }

    @Test
    void knowsTheIdTheLedgerWillGiveIt() {
        assertThat(NUMBER.dispute()).isEqualTo(DerivedId.of("D", "grid", NUMBER.value()));
    }

    @Test
    void namesEveryKindByASlug() {
        assertThat(DisputeKind.slugs()).hasSize(20).contains("medical", "housing-site");
        assertThat(DisputeKind.of("housing-site")).hasValue(DisputeKind.HOUSING_SITE);
        assertThat(DisputeKind.of("weather")).isEmpty();
    }
}
