package io.fengqiao.grid.net.redrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.redrawing.ChangeEvent.BothApproved;
import io.fengqiao.grid.net.redrawing.ChangeEvent.OfficeApproved;
import io.fengqiao.grid.net.redrawing.Stage.Approved;
import io.fengqiao.grid.net.redrawing.Stage.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// S94: every stage and every move.
class ChangeRequestTest {
    private static final ChangeRequestId ID = new ChangeRequestId("C0123456789ABCDEFGHJK");
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final GridCode OLD = new GridCode("500114001001001");
    private static final List<GridCode> CODES = List.of();

    private static ChangeRequest in(String stage) {
        var plan = new Plan(Change.RETIRE, List.of(OLD), List.of(), DAY, "不再需要", null);
        var request = ChangeRequest.propose(ID, "500114001000", plan, "town-officer", NOW);
        switch (stage) {
            case "proposed" -> {}
            case "half" -> request.approve(Office.POLITICAL_LEGAL, "zhang", NOW);
            case "refused" -> request.refuse(Office.CIVIL_AFFAIRS, "户数不足", "li", NOW);
            case "withdrawn" -> request.withdraw("改日再报", "town-officer", NOW);
            default -> {
                request.approve(Office.POLITICAL_LEGAL, "zhang", NOW);
                request.approve(Office.CIVIL_AFFAIRS, "li", NOW);
                switch (stage) {
                    case "approved" -> {}
                    case "lapsed" -> request.lapse("grid-retired", NOW);
                    case "underway" -> request.begin(CODES);
                    case "effective" -> {
                        request.begin(CODES);
                        request.finish();
                    }
                    default -> throw new IllegalArgumentException(stage);
                }
            }
        }
        return request;
    }

    private static ChangeEvent move(ChangeRequest request, String move) {
        return switch (move) {
            case "politics approve" -> request.approve(Office.POLITICAL_LEGAL, "zhang", NOW);
            case "affairs approve" -> request.approve(Office.CIVIL_AFFAIRS, "li", NOW);
            case "politics refuse" -> request.refuse(Office.POLITICAL_LEGAL, "不妥", "zhang", NOW);
            case "affairs refuse" -> request.refuse(Office.CIVIL_AFFAIRS, "不妥", "li", NOW);
            case "withdraw" -> request.withdraw("不必了", "town-officer", NOW);
            case "begin" -> request.begin(CODES);
            case "finish" -> request.finish();
            case "lapse" -> request.lapse("village-full", NOW);
            default -> throw new IllegalArgumentException(move);
        };
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        proposed  | politics approve | PROPOSED  | OfficeApproved
        proposed  | affairs approve  | PROPOSED  | OfficeApproved
        proposed  | politics refuse  | REFUSED   | ChangeRefused
        proposed  | affairs refuse   | REFUSED   | ChangeRefused
        proposed  | withdraw         | WITHDRAWN | ChangeWithdrawn
        proposed  | begin            | refused   |
        proposed  | finish           | refused   |
        proposed  | lapse            | refused   |
        half      | politics approve | refused   |
        half      | affairs approve  | APPROVED  | BothApproved
        half      | politics refuse  | refused   |
        half      | affairs refuse   | REFUSED   | ChangeRefused
        half      | withdraw         | WITHDRAWN | ChangeWithdrawn
        half      | begin            | refused   |
        half      | finish           | refused   |
        half      | lapse            | refused   |
        approved  | politics approve | refused   |
        approved  | affairs refuse   | refused   |
        approved  | withdraw         | WITHDRAWN | ChangeWithdrawn
        approved  | begin            | UNDER_WAY | RedrawingBegun
        approved  | finish           | refused   |
        approved  | lapse            | LAPSED    | ChangeLapsed
        underway  | politics approve | refused   |
        underway  | affairs refuse   | refused   |
        underway  | withdraw         | refused   |
        underway  | begin            | refused   |
        underway  | finish           | EFFECTIVE | Redrawn
        underway  | lapse            | refused   |
        """)
    void movesAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var request = in(before);
        var stage = request.stage();
        var approvals = request.approvals();
        if (after.equals("refused")) {
            assertThatThrownBy(() -> move(request, move))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("S94"));
            assertThat(request.stage()).isEqualTo(stage);
            assertThat(request.approvals()).isEqualTo(approvals);
        } else {
            var event = move(request, move);
            assertThat(event.getClass().getSimpleName()).isEqualTo(told);
            assertThat(event.request()).isEqualTo(ID);
            assertThat(request.stage().status()).isEqualTo(Status.valueOf(after));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"effective", "refused", "withdrawn", "lapsed"})
    void staysWhatItIsOnceEnded(String ended) {
        for (String move : List.of(
                "politics approve",
                "affairs approve",
                "politics refuse",
                "affairs refuse",
                "withdraw",
                "begin",
                "finish",
                "lapse")) {
            var request = in(ended);
            var stage = request.stage();
            assertThatThrownBy(() -> move(request, move)).isInstanceOf(Refusal.class);
            assertThat(request.stage()).isEqualTo(stage);
        }
        assertThat(in(ended).isOpen()).isFalse();
    }

    /// Both offices, whichever comes first (S94).
    @Test
    void needsBothOffices() {
        var request = in("proposed");
        assertThat(request.approve(Office.CIVIL_AFFAIRS, "li", NOW))
                .isEqualTo(new OfficeApproved(ID, Office.CIVIL_AFFAIRS));
        assertThat(request.isOpen()).isTrue();
        var midnight = Instant.parse("2026-11-30T16:00:00Z");
        assertThat(request.approve(Office.POLITICAL_LEGAL, "zhang", NOW))
                .isEqualTo(new BothApproved(ID, Office.POLITICAL_LEGAL, midnight));
        assertThat(request.stage()).isEqualTo(new Approved(midnight));
        assertThat(request.approvals()).hasSize(2);
    }

    /// Never back in time: work was done under the old grids meanwhile.
    @Test
    void takesEffectOnTheDayOfTheLastApprovalWhenItsDayHasPassed() {
        var request = in("half");
        request.approve(Office.CIVIL_AFFAIRS, "li", Instant.parse("2026-12-03T17:30:00Z"));
        assertThat(request.stage()).isEqualTo(new Approved(Instant.parse("2026-12-03T16:00:00Z")));
    }
}
