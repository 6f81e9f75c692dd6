package io.fengqiao.grid.work.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.work.reports.Report;
import io.fengqiao.grid.work.reports.ReportEvent;
import io.fengqiao.grid.work.reports.ReportNumber;
import io.fengqiao.grid.work.reports.Reports;
import io.fengqiao.grid.work.reports.Telling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S55, S99: who may make which round, and what it may refer to.
class MakingRoundsTest {
    private static final Instant NOW = Patrols.at("2026-11-20T18:00");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final InMemory duties = new InMemory();
    private final MakingRounds making = new MakingRounds(
            duties,
            new QuietTimes(),
            new Findings(new OneReport(), Divisions.published()),
            Divisions.published(),
            new MakingRounds.Timing(Patrols.book(), () -> NOW, Duration.ofMinutes(5)));

    @ParameterizedTest(name = "{0} makes the round of the {1}: {2}")
    @CsvSource({
        "GRID_WORKER, GRID, true",
        "VILLAGE_OFFICER, GRID, false",
        "VILLAGE_OFFICER, VILLAGE, true",
        "TOWN_OFFICER, VILLAGE, false",
        "TOWN_OFFICER, TOWN, true",
        "DISTRICT_OFFICER, TOWN, false",
        "DEPARTMENT_OFFICER, DEPARTMENT, true",
        "DISTRICT_OFFICER, DEPARTMENT, false",
    })
    void letsEachMakeItsOwn(Role role, Obliged.Kind kind, boolean own) {
        duties.put(Patrols.duty(kind, "2026-10-01"));
        var command = new MakeRound(duties.code(), TODAY, List.of(), true);
        if (own) {
            assertThat(making.make(command, mandate(role)).aggregate().track().rounds())
                    .anySatisfy(round -> assertThat(round.result()).isEqualTo(Round.Result.ZERO));
        } else {
            assertThatThrownBy(() -> making.make(command, mandate(role)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.slug()).isEqualTo("not-your-round");
                        assertThat(refusal.rule()).isEqualTo("S55");
                    });
        }
    }

    private static CommandContext mandate(Role role) {
        var caller =
                switch (role) {
                    case GRID_WORKER -> new Caller(Patrols.WORKER, Set.of(role), "P500114001001", "500114001001");
                    case VILLAGE_OFFICER -> new Caller("v", Set.of(role), "P500114001001", "500114001001");
                    case TOWN_OFFICER -> new Caller("t", Set.of(role), "P500114001000", "500114001000");
                    case DEPARTMENT_OFFICER -> new Caller("d", Set.of(role), "500114-police", "500114000000");
                    default -> new Caller("q", Set.of(role), "P500114000000", "500114000000");
                };
        return new CommandContext(caller, caller.subject() + "/key", "hash", null);
    }

    /// S99: a round refers to reports of its own place; a department to its own references.
    @ParameterizedTest(name = "{1} refers to {2}: {3}")
    @CsvSource({
        "GRID_WORKER, GRID, R0123456789ABCDEFGHJK, true",
        "VILLAGE_OFFICER, VILLAGE, R0123456789ABCDEFGHJK, true",
        "TOWN_OFFICER, TOWN, R0123456789ABCDEFGHJK, true",
        "GRID_WORKER, GRID, R0000000000000000000Z, false",
        "GRID_WORKER, GRID, somewhere, false",
        "DEPARTMENT_OFFICER, DEPARTMENT, 110-2026-7788, true",
    })
    void refersToWhatIsThere(Role role, Obliged.Kind kind, String finding, boolean there) {
        duties.put(Patrols.duty(kind, "2026-11-01"));
        var command = new MakeRound(duties.code(), TODAY, List.of(finding), false);
        if (there) {
            assertThat(making.make(command, mandate(role))
                            .aggregate()
                            .track()
                            .rounds()
                            .getLast()
                            .result())
                    .isEqualTo(Round.Result.FINDINGS);
        } else {
            assertThatThrownBy(() -> making.make(command, mandate(role)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("finding-unknown"));
        }
    }

    /// The watch waits for clocks that differ, and so does who tells of a round.
    @Test
    void takesTheRoundOfTheDayUntilTheSkewIsOver() {
        for (var at : List.of("2026-11-21T00:04", "2026-11-21T00:06")) {
            duties.put(Patrols.duty(Obliged.Kind.GRID, "2026-11-20"));
            var late = new MakingRounds(
                    duties,
                    new QuietTimes(),
                    new Findings(new OneReport(), Divisions.published()),
                    Divisions.published(),
                    new MakingRounds.Timing(Patrols.book(), () -> Patrols.at(at), Duration.ofMinutes(5)));
            var made = late.make(new MakeRound(duties.code(), TODAY, List.of(), true), mandate(Role.GRID_WORKER));
            assertThat(made.aggregate().track().rounds().getFirst().isLate()).isEqualTo(at.endsWith("6"));
        }
    }

    private static final class InMemory implements Duties {
        private final Map<String, Duty> all = new HashMap<>();

        void put(Duty duty) {
            all.clear();
            all.put(duty.obliged().code(), duty);
        }

        String code() {
            return all.keySet().iterator().next();
        }

        @Override
        public Versioned<Duty> change(
                String obliged, Scope seen, CommandContext mandate, Function<Duty, Decision<Duty, DutyEvent>> move) {
            var duty = java.util.Objects.requireNonNull(all.get(obliged));
            assertThat(move.apply(duty)).isInstanceOf(Decision.Changed.class);
            return new Versioned<>(duty, 1);
        }

        @Override
        public Optional<Versioned<Duty>> find(String obliged, Scope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int beginMissing(List<Duty> wanted) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> due(Instant until, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchingRounds.Pass moveAll(List<String> due, Function<@Nullable Duty, Decision<Duty, DutyEvent>> move) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneReport implements Reports {
        @Override
        public Versioned<Report> take(
                ReportNumber number, CommandContext mandate, Supplier<Decision<Report, ReportEvent>> birth) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Versioned<Report>> find(ReportNumber number, Scope scope) {
            return number.equals(Telling.NUMBER)
                    ? Optional.of(new Versioned<>(Telling.reported(Telling.dispute()), 1))
                    : Optional.empty();
        }
    }
}
