package io.fengqiao.grid.registers.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// S95: timely update, by a book of rules.
class CheckingIntervalsTest {
    private static final CheckingIntervals.Rule MIGRANTS =
            new CheckingIntervals.Rule("m", "S95", Register.RESIDENTS, Set.of("MIGRANT"), 3);

    @Test
    void takesTheFirstRuleThatFits() {
        var book = new CheckingIntervals("1", with(MIGRANTS));
        assertThat(book.rule(Register.RESIDENTS, "MIGRANT").id()).isEqualTo("m");
        assertThat(book.rule(Register.RESIDENTS, "REGISTERED").id()).isEqualTo("RESIDENTS");
        assertThat(book.rule(Register.THINGS, "MIGRANT").id()).isEqualTo("THINGS");
    }

    @Test
    void countsDueAndOverdueByTheSameMonths() {
        for (var day = LocalDate.of(2027, 11, 25); day.isBefore(LocalDate.of(2028, 6, 5)); day = day.plusDays(1)) {
            var last = MIGRANTS.overdueUntil(day);
            assertThat(MIGRANTS.due(last)).isBefore(day);
            assertThat(MIGRANTS.due(last.plusDays(1))).isAfterOrEqualTo(day);
        }
    }

    @Test
    void isIncompleteWithoutARuleForEveryRegister() {
        assertThatThrownBy(() -> new CheckingIntervals("1", List.of(MIGRANTS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<CheckingIntervals.Rule> with(CheckingIntervals.Rule first) {
        var rules = new ArrayList<>(List.of(first));
        Arrays.stream(Register.values())
                .map(register -> new CheckingIntervals.Rule(register.name(), "S95", register, Set.of(), 12))
                .forEach(rules::add);
        return rules;
    }
}
