package io.fengqiao.grid.work.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.handling.Handling;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterUrged;
import io.fengqiao.grid.work.handling.Urging;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// S117, S122: urged rung by rung, each once, none early. Reported on Friday 20 November with
/// two working days.
class UrgingMattersTest {
    private static final Instant DUE = Instant.parse("2026-11-24T16:00:00Z");
    private static final Instant ABOVE = Instant.parse("2026-11-26T16:00:00Z");
    private static final Instant DISTRICT = Instant.parse("2026-12-01T16:00:00Z");

    private final InMemory reports = new InMemory();

    @Test
    void urgesEachRungOnceAndNoneEarly() {
        reports.put(450);
        assertThat(urged(DUE.minusMillis(1))).isZero();
        assertThat(urged(DUE)).isEqualTo(450);
        assertThat(urged(DUE.plusSeconds(1))).isZero();
        assertThat(urged(ABOVE.minusMillis(1))).isZero();
        assertThat(urged(ABOVE)).isEqualTo(450);
        assertThat(urged(DISTRICT)).isEqualTo(450);
        assertThat(urged(DISTRICT.plus(Duration.ofDays(300)))).isZero();
        assertThat(reports.told.values())
                .hasSize(450)
                .allSatisfy(told -> assertThat(told)
                        .extracting(Urging::told)
                        .containsExactly("P500114001001", "P500114001000", "P500114000000"));
    }

    @Test
    void urgesAllRungsThatCameWhileNobodyLooked() {
        reports.put(1);
        assertThat(urged(DISTRICT.plus(Duration.ofDays(30)))).isEqualTo(3);
        assertThat(urged(DISTRICT.plus(Duration.ofDays(31)))).isZero();
    }

    @Test
    void clocksThatDifferUrgeNoneEarly() {
        reports.put(1);
        var careful = new UrgingMatters(reports, Telling.WAYS, Telling.BOOK, Duration.ofMinutes(5));
        assertThat(careful.pass(DUE.plus(Duration.ofMinutes(5)).minusMillis(1)).urged())
                .isZero();
        assertThat(careful.pass(DUE.plus(Duration.ofMinutes(5))).urged()).isEqualTo(1);
    }

    @Test
    void whatCannotBeDecidedStarvesNothingBehindIt() {
        reports.put(700);
        reports.all.keySet().stream().limit(450).forEach(reports.broken::add);
        var pass = new UrgingMatters(reports, Telling.WAYS, Telling.BOOK, Duration.ZERO).pass(DUE);
        assertThat(pass).isEqualTo(new UrgingMatters.Pass(250, 450));
    }

    /// A replica that looks with what it found before the other one urged.
    @Test
    void aReplicaThatComesLaterUrgesNothing() {
        reports.put(1);
        var found = reports.alarmed(DUE, 10);
        assertThat(urged(DUE)).isEqualTo(1);
        reports.stale = found;
        assertThat(urged(DUE.plusSeconds(1))).isZero();
        assertThat(reports.told.values())
                .singleElement()
                .satisfies(told -> assertThat(told).hasSize(1));
    }

    /// S122: solved, and nobody told the people.
    @Test
    void urgesOnceThatThePeopleAreToBeTold() {
        reports.put(1);
        var report = reports.all.values().iterator().next();
        report.handle(
                handling -> handling.solve(Telling.ACCOUNT, "li", Telling.NOW, Telling.BOOK.feedback(Telling.NOW)),
                Telling.NOW);
        assertThat(urged(Instant.parse("2026-11-25T15:59:59Z"))).isZero();
        assertThat(urged(Instant.parse("2026-12-25T16:00:00Z"))).isEqualTo(1);
        assertThat(reports.told.values())
                .singleElement()
                .satisfies(told -> assertThat(told).extracting(Urging::rung).containsExactly("urge-feedback"));
    }

    private int urged(Instant now) {
        return new UrgingMatters(reports, Telling.WAYS, Telling.BOOK, Duration.ZERO)
                .pass(now)
                .urged();
    }

    /// Reports in memory; `broken` ones cannot be decided; `stale` is what a slow replica found.
    private static final class InMemory implements OpenReports {
        private final Map<String, Report> all = new LinkedHashMap<>();
        private final Map<String, List<Urging>> told = new LinkedHashMap<>();
        private final Set<String> broken = new HashSet<>();
        private @Nullable List<String> stale;

        void put(int count) {
            for (int i = 0; i < count; i++) {
                all.put("R" + i, Telling.reported(Telling.matter(Item.HAZARD)));
            }
        }

        @Override
        public List<String> alarmed(Instant until, int limit) {
            if (stale != null) {
                return stale;
            }
            return all.entrySet().stream()
                    .filter(one -> one.getValue().course() instanceof Course.Here(Handling handling)
                            && handling.alarmAt() != null
                            && !handling.alarmAt().isAfter(until))
                    .map(Map.Entry::getKey)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<String> openIn(List<String> grids) {
            return List.of();
        }

        @Override
        public UrgingMatters.Pass moveAll(
                List<String> ids, Function<@Nullable Report, Decision<Report, ReportEvent>> move) {
            int urged = 0;
            int failed = 0;
            for (String id : ids) {
                if (broken.contains(id)) {
                    failed++;
                } else if (move.apply(all.get(id)) instanceof Decision.Changed<Report, ReportEvent>(var _, var news)) {
                    urged++;
                    for (var event : news) {
                        if (event instanceof ReportEvent.Handled(MatterUrged(var urging))) {
                            told.computeIfAbsent(id, _ -> new ArrayList<>()).add(urging);
                        }
                    }
                }
            }
            return new UrgingMatters.Pass(urged, failed);
        }

        @Override
        public Versioned<Report> take(
                ReportNumber number, CommandContext mandate, Supplier<Decision<Report, ReportEvent>> birth) {
            throw new UnsupportedOperationException("no command comes here");
        }

        @Override
        public Versioned<Report> change(
                ReportNumber number, CommandContext mandate, Function<Report, List<ReportEvent>> move) {
            throw new UnsupportedOperationException("no command comes here");
        }

        @Override
        public Optional<Versioned<Report>> find(ReportNumber number, Scope scope) {
            return Optional.empty();
        }
    }
}
