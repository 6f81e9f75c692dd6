package io.fengqiao.dispute.standing;

import static io.fengqiao.dispute.standing.LineTest.position;
import static io.fengqiao.dispute.standing.LineTest.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Counts are right however often, by whomever, and at whatever moment they are made.
class RecountingTest {
    private static final String UNIT = "P500114001001";
    private static final Heading HELD = new Heading(Heading.Sort.HELD, UNIT);

    private final Memory memory = new Memory();
    private final Recounting recounting = new Recounting(memory, memory);

    @Test
    void countsWhatAHolderHasOpenAndForgetsWhatHasEnded() {
        memory.put(Line.first(registration("D1", "500114001001"), position("DISPATCHED", Level.VILLAGE, UNIT)));
        memory.put(Line.first(registration("D2", "500114001001"), position("ACCEPTED", Level.VILLAGE, UNIT)));
        assertThat(recounting.pass()).isEqualTo(2);
        assertThat(memory.open(HELD)).isEqualTo(2);
        assertThat(recounting.pass()).as("nothing changed since").isZero();

        memory.move("D1", position("CLOSED", Level.VILLAGE, UNIT));
        memory.move("D2", position("CLOSED", Level.VILLAGE, UNIT));
        recounting.pass();
        assertThat(memory.open(HELD)).isZero();
        assertThat(memory.open(new Heading(Heading.Sort.DAY, "2026-11-23")))
                .as("of a day, everything registered counts")
                .isEqualTo(2);
    }

    @Test
    void aLineThatChangesWhileItIsCountedIsCountedAgain() {
        memory.put(Line.first(registration("D1", "500114001001"), position("DISPATCHED", Level.VILLAGE, UNIT)));
        memory.afterCounting = () -> memory.move("D1", position("DISPATCHED", Level.TOWN, "P500114001000"));
        recounting.pass();
        memory.afterCounting = () -> {};
        recounting.pass();
        assertThat(memory.open(HELD)).isZero();
        assertThat(memory.open(new Heading(Heading.Sort.HELD, "P500114001000"))).isEqualTo(1);
    }

    /// Two replicas count at once: the slower one counted before the change, and must not put its count
    /// over the newer.
    @Test
    void anOlderCountDoesNotReplaceANewerOne() {
        memory.put(Line.first(registration("D1", "500114001001"), position("DISPATCHED", Level.VILLAGE, UNIT)));
        memory.afterCounting = () -> {
            memory.afterCounting = () -> {};
            memory.put(Line.first(registration("D2", "500114001001"), position("ACCEPTED", Level.VILLAGE, UNIT)));
            new Recounting(memory, memory).pass();
            assertThat(memory.open(HELD)).isEqualTo(2);
        };
        recounting.pass();
        assertThat(memory.open(HELD)).isEqualTo(2);
        recounting.pass();
        assertThat(memory.open(HELD)).isEqualTo(2);
        assertThat(memory.uncounted(10)).isEmpty();
    }

    /// Lines and tallies as the store keeps them, and a moment between counting and writing.
    private static final class Memory implements Lines, Tallies {
        private final Map<String, Line> lines = new LinkedHashMap<>();
        private final Map<Heading, Tally> tallies = new HashMap<>();
        Runnable afterCounting = () -> {};

        void put(Line line) {
            lines.put(line.dispute(), line);
        }

        void move(String id, Position position) {
            lines.computeIfPresent(id, (_, line) -> line.stands(position));
        }

        long open(Heading heading) {
            var tally = tallies.get(heading);
            return tally == null
                    ? -1
                    : tally.cells().stream().mapToLong(Tally.Cell::count).sum();
        }

        @Override
        public List<Tally> count(Heading.Sort sort, Set<String> keys) {
            Map<Heading, Map<List<String>, Long>> counts = new HashMap<>();
            for (Line line : lines.values()) {
                if (sort != Heading.Sort.DAY && line.position().ended()) {
                    continue;
                }
                line.headings().stream()
                        .filter(one -> one.sort() == sort && keys.contains(one.key()))
                        .forEach(one -> counts.computeIfAbsent(one, _ -> new HashMap<>())
                                .merge(List.of(line.position().stage()), 1L, Long::sum));
            }
            var counted = counts.entrySet().stream()
                    .map(entry -> new Tally(
                            entry.getKey(),
                            0,
                            Set.of(),
                            entry.getValue().entrySet().stream()
                                    .map(cell -> new Tally.Cell(cell.getKey(), cell.getValue()))
                                    .toList()))
                    .toList();
            if (sort == Heading.Sort.HELD) {
                afterCounting.run();
            }
            return counted;
        }

        @Override
        public List<Line> uncounted(int limit) {
            return lines.values().stream()
                    .filter(line -> !line.uncounted().isEmpty())
                    .limit(limit)
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        @Override
        public void counted(List<Line> counted) {
            counted.stream()
                    .filter(line -> line.equals(lines.get(line.dispute())))
                    .forEach(line -> put(line.counted()));
        }

        @Override
        public List<Tally> of(Collection<Heading> headings) {
            return tallies.values().stream()
                    .filter(tally -> headings.contains(tally.heading()))
                    .toList();
        }

        @Override
        public Set<Heading> replace(Map<Heading, Long> before, List<Tally> counted) {
            var lost = new HashSet<Heading>();
            for (Tally tally : counted) {
                var present = tallies.get(tally.heading());
                long revision = present == null ? 0 : present.revision();
                if (revision == before.getOrDefault(tally.heading(), 0L)) {
                    tallies.put(
                            tally.heading(), new Tally(tally.heading(), revision + 1, tally.areas(), tally.cells()));
                } else {
                    lost.add(tally.heading());
                }
            }
            return lost;
        }

        @Override
        public List<Tally> places(Scope scope) {
            return List.of();
        }

        @Override
        public List<Tally.Cell> count(Scope scope) {
            return List.of();
        }

        @Override
        public Optional<Line> find(String dispute, Scope scope) {
            return Optional.ofNullable(lines.get(dispute));
        }

        @Override
        public Page page(Scope scope, Question question, int limit, @Nullable String after) {
            return new Page(List.copyOf(lines.values()), null);
        }

        @Override
        public Page newest(Scope scope, Question question, int limit, @Nullable String after) {
            return new Page(List.copyOf(lines.values()), null);
        }
    }
}
