package io.fengqiao.grid.people.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.grid.people.leaves.Stage.Status;
import io.fengqiao.grid.people.staff.People;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveTest {
    private static final Days DAYS = Days.of(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-10"));
    private static final LocalDate BEFORE = LocalDate.parse("2026-11-30");
    private static final LocalDate DURING = LocalDate.parse("2026-12-03");

    /// S113: every stage x every move; "begun" is granted, on a day of the leave.
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        asked     | grant    | GRANTED
        asked     | replace  | leave-stage-refuses
        asked     | decline  | DECLINED
        asked     | withdraw | WITHDRAWN
        asked     | end      | leave-stage-refuses
        granted   | grant    | leave-stage-refuses
        granted   | replace  | GRANTED
        granted   | decline  | leave-stage-refuses
        granted   | withdraw | WITHDRAWN
        granted   | end      | ENDED
        begun     | withdraw | leave-begun
        begun     | replace  | GRANTED
        begun     | end      | ENDED
        declined  | grant    | leave-stage-refuses
        declined  | replace  | leave-stage-refuses
        declined  | decline  | leave-stage-refuses
        declined  | withdraw | leave-stage-refuses
        declined  | end      | leave-stage-refuses
        withdrawn | grant    | leave-stage-refuses
        withdrawn | replace  | leave-stage-refuses
        withdrawn | decline  | leave-stage-refuses
        withdrawn | withdraw | leave-stage-refuses
        withdrawn | end      | leave-stage-refuses
        ended     | grant    | leave-stage-refuses
        ended     | replace  | leave-stage-refuses
        ended     | decline  | leave-stage-refuses
        ended     | withdraw | leave-stage-refuses
        ended     | end      | leave-stage-refuses
        """)
    void movesAsTheTableSays(String before, String move, String after) {
        var leave = leave(before);
        var today = before.equals("begun") ? DURING : BEFORE;
        if (after.contains("-")) {
            var stage = leave.stage();
            assertThatThrownBy(() -> move(leave, move, today))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(after));
            assertThat(leave.stage()).isEqualTo(stage);
            assertThat(leave.days()).isEqualTo(leave(before).days());
        } else {
            move(leave, move, today);
            assertThat(leave.stage().status()).isEqualTo(Status.valueOf(after));
        }
    }

    private static Leave leave(String stage) {
        var leave = Leave.ask("V1", new Leave.Absentee("wang", "P1", People.TOWN), Leave.Kind.ANNUAL, DAYS);
        switch (stage) {
            case "asked" -> {}
            case "granted", "begun" -> leave.grant("li");
            case "declined" -> leave.decline(People.statement("人手不足"));
            case "withdrawn" -> leave.withdraw(BEFORE);
            case "ended" -> {
                leave.grant("li");
                leave.end(DURING);
            }
            default -> throw new IllegalArgumentException(stage);
        }
        return leave;
    }

    private static void move(Leave leave, String move, LocalDate today) {
        switch (move) {
            case "grant" -> leave.grant("zhao");
            case "replace" -> leave.replace("zhao");
            case "decline" -> leave.decline(People.statement("人手不足"));
            case "withdraw" -> leave.withdraw(today);
            case "end" -> leave.end(DURING);
            default -> throw new IllegalArgumentException(move);
        }
    }

    @Test
    void hasTheSubstituteItWasGrantedOrReplacedWith() {
        var leave = leave("asked");
        assertThat(leave.stage().substitute()).isNull();
        leave.grant("li");
        assertThat(leave.stage().substitute()).isEqualTo("li");
        leave.replace("zhao");
        assertThat(leave.stage().substitute()).isEqualTo("zhao");
    }

    /// S113: nobody stands in on days that were not taken.
    @Test
    void isShortenedToTheDaysTaken() {
        var leave = leave("granted");
        leave.end(DURING);
        assertThat(leave.days()).isEqualTo(new Days(DAYS.first(), DURING));
        assertThat(leave.stage().substitute()).isEqualTo("li");
        assertThatThrownBy(() -> leave("granted").end(DAYS.last().plusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-on-leave"));
    }

    @Test
    void isNotStoodInForByOneself() {
        assertThatThrownBy(() -> leave("asked").grant("wang"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("substitute-oneself"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02, 2026-12-01, false",
        "2026-12-01, 2026-12-01, true",
        "2026-12-01, 2027-12-01, true",
        "2026-12-01, 2027-12-02, false"
    })
    void isAtLeastADayAndAtMostAYear(LocalDate first, LocalDate last, boolean fits) {
        if (fits) {
            assertThat(Days.of(first, last).include(first)).isTrue();
        } else {
            assertThatThrownBy(() -> Days.of(first, last)).isInstanceOf(Refusal.class);
        }
    }
}
