package io.fengqiao.grid.work.reports;

import static io.fengqiao.grid.work.reports.Telling.ACCOUNT;
import static io.fengqiao.grid.work.reports.Telling.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterSolved;
import io.fengqiao.grid.work.reports.ReportEvent.Handled;
import io.fengqiao.grid.work.reports.ReportEvent.PoliceAlerted;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a report starts with.
class StartingTest {
    /// S97: each of the seven kinds.
    @ParameterizedTest
    @EnumSource
    void takesEachKindOfHazard(HazardKind kind) {
        var report = Telling.reported(Telling.matter(Item.HAZARD, Telling.with(kind)));
        assertThat(report.content().findings().hazard()).isEqualTo(kind);
        assertThat(HazardKind.values()).hasSize(7);
    }

    /// S97.
    @Test
    void refusesAHazardOfNoKindUnlessItIsACrime() {
        refuses(Telling.matter(Item.HAZARD, Findings.NONE), "hazard-kind-missing", "S97");
        assertThat(Telling.reported(Telling.matter(Item.HAZARD, with(Sign.CULT)))
                        .content()
                        .findings()
                        .signs())
                .containsExactly(Sign.CULT);
    }

    @Test
    void refusesAKindOfHazardOnWhatIsNone() {
        refuses(Telling.matter(Item.OTHER, Telling.with(HazardKind.FIRE)), "only-for-hazards", "S97");
    }

    /// S97, S100: whatever the report is about, in the same write.
    @ParameterizedTest
    @EnumSource
    void tellsThePoliceOfEverySignAtOnce(Sign sign) {
        var born = Telling.born(Telling.matter(Item.PUBLIC_OPINION, with(sign)));
        assertThat(born.told()).hasSize(2);
        assertThat(born.told().get(1)).isInstanceOfSatisfying(PoliceAlerted.class, alert -> {
            assertThat(alert.unit()).isEqualTo("500114-police");
            assertThat(alert.reason().source()).containsAnyOf("S97", "S100");
        });
        assertThat(born.aggregate().snapshot().alerted()).containsExactly("500114-police");
    }

    /// S97, S99: a dispute goes to the ledger, and the police hear of the violence in it.
    @Test
    void tellsThePoliceOfViolenceInADisputeToo() {
        var told = Telling.dispute();
        var born = Telling.born(new Told(
                Item.DISPUTE,
                DisputeKind.FAMILY,
                new Facts(
                        told.facts().account(),
                        told.facts().address(),
                        NOW,
                        null,
                        null,
                        null,
                        true,
                        told.facts().parties()),
                with(Sign.DOMESTIC_VIOLENCE)));
        assertThat(born.told())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("DisputeReported", "PoliceAlerted");
        assertThat(born.aggregate().course()).isInstanceOf(Course.InLedger.class);
    }

    /// S128: what the worker could do on the spot; S122: the people are still to be told.
    @Test
    void isSolvedAtOnceWhenWhatTheWorkerDidFirstWasEnough() {
        var born = Telling.born(Telling.matter(Item.HAZARD, firstAid(HazardKind.FIRE, null, true)));
        assertThat(born.told().get(1))
                .isInstanceOfSatisfying(
                        Handled.class,
                        handled -> assertThat(handled.step())
                                .isInstanceOfSatisfying(
                                        MatterSolved.class,
                                        solved -> assertThat(solved.onTime()).isTrue()));
        assertThat(born.aggregate().course().status()).isEqualTo(Stage.Status.SETTLED);
        assertThat(born.aggregate().course().isOpen()).isTrue();
    }

    /// S128: done first, then reported.
    @Test
    void waitsForItsUnitWhenWhatTheWorkerDidFirstWasNotEnough() {
        var born = Telling.born(Telling.matter(Item.HAZARD, firstAid(HazardKind.FIRE, null, false)));
        assertThat(born.told()).hasSize(1);
        assertThat(born.aggregate().course().status()).isEqualTo(Stage.Status.REPORTED);
    }

    /// S126: what is for the police is never a worker's to settle.
    @Test
    void refusesACrimeThatAWorkerSaysToHaveSolved() {
        refuses(Telling.matter(Item.HAZARD, firstAid(null, Sign.OTHER_CRIME, true)), "not-for-workers", "S126");
    }

    private static Findings with(Sign sign) {
        return new Findings(null, Set.of(sign), null, null);
    }

    private static Findings firstAid(@Nullable HazardKind kind, @Nullable Sign sign, boolean solved) {
        return new Findings(kind, sign == null ? Set.of() : Set.of(sign), null, new Findings.FirstAid(ACCOUNT, solved));
    }

    private static void refuses(Told told, String slug, String rule) {
        assertThatThrownBy(() -> Telling.reported(told)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.rule()).isEqualTo(rule);
        });
    }
}
