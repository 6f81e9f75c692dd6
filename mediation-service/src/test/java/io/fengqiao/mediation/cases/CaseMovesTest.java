package io.fengqiao.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.mediation.assignment.Assignment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseMovesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String MEDIATOR = "mediator-500114001001-1";
    private static final Personal WORDS = new Personal(Personal.Kind.STATEMENT, "sealed", null);

    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        open       | hold              | OPEN      | SessionHeld
        heard      | hold              | OPEN      | SessionHeld
        agreed     | hold              | case-over |
        failed     | hold              | case-over |
        withdrawn  | hold              | case-over |
        overtaken  | hold              | case-over |
        open       | agree             | session-needed |
        heard      | agree             | AGREED    | AgreementReached
        agreed     | agree             | case-over |
        failed     | agree             | case-over |
        withdrawn  | agree             | case-over |
        overtaken  | agree             | case-over |
        open       | fail NO_AGREEMENT | session-needed |
        open       | fail PARTY_REFUSED| FAILED    | MediationFailed
        open       | fail NOT_MEDIABLE | FAILED    | MediationFailed
        heard      | fail NO_AGREEMENT | FAILED    | MediationFailed
        agreed     | fail NO_AGREEMENT | case-over |
        failed     | fail PARTY_REFUSED| case-over |
        withdrawn  | fail NO_AGREEMENT | case-over |
        overtaken  | fail PARTY_REFUSED| case-over |
        open       | conclude AGREED   | AGREED    | AgreementReached
        open       | conclude FAILED   | FAILED    | MediationFailed
        heard      | conclude AGREED   | AGREED    | AgreementReached
        agreed     | conclude FAILED   | case-over |
        failed     | conclude AGREED   | case-over |
        withdrawn  | conclude AGREED   | case-over |
        overtaken  | conclude AGREED   | case-over |
        open       | withdraw          | WITHDRAWN | CaseWithdrawn
        heard      | withdraw          | WITHDRAWN | CaseWithdrawn
        agreed     | withdraw          | case-over |
        failed     | withdraw          | case-over |
        withdrawn  | withdraw          | case-over |
        overtaken  | withdraw          | case-over |
        """)
    void movesAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var mediation = mediation(before);
        var stage = mediation.stage();
        var sessions = mediation.sessions();

        if (told == null) {
            var refusal = refused(() -> move(mediation, move, MEDIATOR));
            assertThat(refusal.slug()).isEqualTo(after);
            assertThat(mediation.stage()).isEqualTo(stage);
            assertThat(mediation.sessions()).isEqualTo(sessions);
            return;
        }
        var event = move(mediation, move, MEDIATOR);

        assertThat(event.getClass().getSimpleName()).isEqualTo(told);
        assertThat(event.caseId()).isEqualTo(mediation.id());
        assertThat(mediation.stage().name()).hasToString(after);
    }

    @ParameterizedTest
    @CsvSource({"hold", "agree", "fail PARTY_REFUSED"})
    void onlyTheAssignedMediatorMovesIt(String move) {
        var mediation = mediation("heard");

        var refusal = refused(() -> move(mediation, move, "mediator-500114001001-2"));

        assertThat(refusal.slug()).isEqualTo("case-of-another");
        assertThat(refusal.rule()).isEqualTo("P11");
        assertThat(mediation.isOpen()).isTrue();
        assertThat(mediation.sessions()).hasSize(1);
    }

    @Test
    void sessionsAreCountedFromOne() {
        var mediation = mediation("open");
        var first = mediation.hold(new HoldSession(MEDIATOR, Session.Way.PHONE, NOW, WORDS), NOW);
        var second = mediation.hold(new HoldSession(MEDIATOR, Session.Way.VIDEO, NOW, WORDS), NOW);

        assertThat(first.number()).isEqualTo(1);
        assertThat(second).isEqualTo(new CaseEvent.SessionHeld(mediation.id(), 2, Session.Way.VIDEO, NOW));
        assertThat(mediation.sessions()).extracting(Session::number).containsExactly(1, 2);
    }

    @Test
    void aSessionIsHeldBeforeItIsToldApartFromClocksThatDiffer() {
        var mediation = mediation("open");
        var late = new HoldSession(MEDIATOR, Session.Way.PHONE, NOW.plus(Duration.ofMinutes(5)), WORDS);
        var tooLate = new HoldSession(MEDIATOR, Session.Way.PHONE, NOW.plus(Duration.ofMinutes(6)), WORDS);

        assertThat(mediation.hold(late, NOW).number()).isEqualTo(1);
        assertThat(refused(() -> mediation.hold(tooLate, NOW)).slug()).isEqualTo("in-future");
        assertThat(mediation.sessions()).hasSize(1);
    }

    /// 16:30 UTC is the next day in Shanghai.
    @Test
    void anAgreementIsPerformedTodayAtTheEarliest() {
        var evening = Instant.parse("2026-11-22T16:30:00Z");
        var mediation = mediation("heard");
        var past = new ReachAgreement(MEDIATOR, Agreement.Form.WRITTEN, WORDS, LocalDate.of(2026, 11, 22));
        var today = new ReachAgreement(MEDIATOR, Agreement.Form.WRITTEN, WORDS, LocalDate.of(2026, 11, 23));

        assertThat(refused(() -> mediation.agree(past, evening)).slug()).isEqualTo("performance-past");
        assertThat(mediation.isOpen()).isTrue();
        assertThat(mediation.agree(today, evening).performBy()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theAgreementsNumberIsMadeOfTheCase() {
        var one = mediation("heard").agree(agreement(MEDIATOR), NOW);
        var same = mediation("heard").agree(agreement(MEDIATOR), NOW.plusSeconds(60));

        assertThat(one.agreement()).matches("A[0-9A-Z]{20}").isEqualTo(same.agreement());
    }

    /// S40: it ended there when they say, and all we hold of it is a record.
    @Test
    void aResultFromElsewhereCountsFromWhenItWasReachedThere() {
        var mediation = mediation("open");
        var yesterday = NOW.minus(Duration.ofDays(1));

        var event = mediation.conclude(
                new ConcludeElsewhere("court", ConcludeElsewhere.Result.AGREED, yesterday, WORDS), NOW);

        assertThat(event).isInstanceOfSatisfying(CaseEvent.AgreementReached.class, reached -> {
            assertThat(reached.at()).isEqualTo(yesterday);
            assertThat(reached.form()).isEqualTo(Agreement.Form.ORAL);
        });
        assertThat(mediation.stage())
                .isInstanceOfSatisfying(
                        Stage.Agreed.class,
                        agreed -> assertThat(agreed.agreement().terms()).isSameAs(WORDS));
    }

    @Test
    void aResultFromElsewhereIsNotFromTheFuture() {
        var mediation = mediation("open");
        var tomorrow =
                new ConcludeElsewhere("court", ConcludeElsewhere.Result.AGREED, NOW.plus(Duration.ofDays(1)), WORDS);

        assertThat(refused(() -> mediation.conclude(tomorrow, NOW)).slug()).isEqualTo("in-future");
        assertThat(mediation.isOpen()).isTrue();
    }

    /// S40: a platform tells of what it sent here, not of others' cases whose number it knows.
    @Test
    void aResultFromAPlatformTheDisputeDidNotComeFromIsRefused() {
        var mediation = mediation("open");
        var petition = new ConcludeElsewhere("petition", ConcludeElsewhere.Result.AGREED, NOW, WORDS);

        assertThat(refused(() -> mediation.conclude(petition, NOW)).slug()).isEqualTo("conclusion-of-another");
        assertThat(mediation.isOpen()).isTrue();
    }

    @Test
    void isSeenByTheAnsweringTerritoryTheOrganizationTheMattersDepartmentAndItsMediator() {
        var visibility = mediation("open").visibility();

        assertThat(visibility.areas()).containsExactlyInAnyOrder("500114001001", "500114001000", "500114000000");
        assertThat(visibility.units()).containsExactlyInAnyOrder("O500114001001", "500114-housing");
        assertThat(visibility.people()).containsExactly(MEDIATOR);
    }

    /// Town 1 answers for it, so the village it came from does not look on any more.
    @Test
    void isSeenByTheTownThatAnswersAlsoWhenADistrictOrganizationMediates() {
        var dispatch = dispatch(Level.TOWN);
        var assignment = new Assignment(
                "O-property", new DivisionCode("500114000000"), "mediator-property-1", "S20", "assignment", 1, "…");

        var visibility = MediationCase.open(new Opening(dispatch, assignment)).visibility();

        assertThat(visibility.areas()).containsExactlyInAnyOrder("500114001000", "500114000000");
        assertThat(visibility.people()).containsExactly("mediator-property-1");
    }

    @Test
    void isSeenByNobodyWhenItWasNeverOpened() {
        var visibility = mediation("overtaken").visibility();

        assertThat(visibility.areas()).isEmpty();
        assertThat(visibility.units()).isEmpty();
        assertThat(visibility.people()).isEmpty();
    }

    private static MoveRefused refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable move) {
        return catchThrowableOfType(MoveRefused.class, move);
    }

    private static CaseEvent move(MediationCase mediation, String move, String by) {
        var words = List.of(move.split(" ", -1));
        return switch (words.getFirst()) {
            case "hold" -> mediation.hold(new HoldSession(by, Session.Way.ON_SITE, NOW, WORDS), NOW);
            case "agree" -> mediation.agree(agreement(by), NOW);
            case "fail" -> mediation.fail(new DeclareFailure(by, Failure.Cause.valueOf(words.getLast()), WORDS), NOW);
            case "conclude" ->
                mediation.conclude(
                        new ConcludeElsewhere("court", ConcludeElsewhere.Result.valueOf(words.getLast()), NOW, WORDS),
                        NOW);
            case "withdraw" -> mediation.withdraw(NOW);
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static ReachAgreement agreement(String by) {
        return new ReachAgreement(by, Agreement.Form.WRITTEN, WORDS, null);
    }

    private static MediationCase mediation(String before) {
        if (before.equals("overtaken")) {
            return MediationCase.overtaken(new CaseId("D1", 1), NOW);
        }
        var assignment = new Assignment(
                "O500114001001", new DivisionCode("500114001001"), MEDIATOR, "S17", "assignment", 1, "…");
        var mediation = MediationCase.open(new Opening(dispatch(Level.VILLAGE), assignment));
        switch (before) {
            case "open" -> {}
            case "heard" -> move(mediation, "hold", MEDIATOR);
            case "agreed" -> move(mediation, "conclude AGREED", MEDIATOR);
            case "failed" -> move(mediation, "fail PARTY_REFUSED", MEDIATOR);
            case "withdrawn" -> move(mediation, "withdraw", MEDIATOR);
            default -> throw new IllegalArgumentException(before);
        }
        return mediation;
    }

    private static Dispatch dispatch(Level level) {
        return new Dispatch(
                new CaseId("D1", 1),
                level,
                new UnitCode("P500114001001"),
                new UnitCode("500114-housing"),
                new DivisionCode("500114001001"),
                "court",
                Grade.GENERAL,
                NOW.plus(Duration.ofDays(10)),
                new Facts("property", WORDS, null, 2, List.of()),
                NOW);
    }
}
