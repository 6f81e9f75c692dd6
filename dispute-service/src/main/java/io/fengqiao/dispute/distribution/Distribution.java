package io.fengqiao.dispute.distribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where disputes arise (S36, S37), from the counts of each day: a range of days costs its days, however many
/// disputes there are.
///
/// An officer sees its own area, where it may see each dispute by itself; so small numbers tell nothing that
/// its lists do not tell, and nothing is hidden or rounded. Of other areas nothing is shown.
/// Keeps S36.
public final class Distribution {
    /// A range of more days has to be asked for in parts.
    public static final int LONGEST = 400;

    private static final int WEEK = 7;

    private final Tallies tallies;
    private final Directory directory;
    private final Effective<HotSpotRule> rule;

    public Distribution(Tallies tallies, Directory directory, Effective<HotSpotRule> rule) {
        this.tallies = tallies;
        this.directory = directory;
        this.rule = rule;
    }

    public HotSpotRule rule(Instant now) {
        return rule.at(now);
    }

    /// @param to not included
    public List<Slice> slices(Caller caller, LocalDate from, LocalDate to, Predicate<Slice> wanted) {
        if (!from.isBefore(to) || from.plusDays(LONGEST).isBefore(to)) {
            throw new RangeRefused(from, to, LONGEST);
        }
        var headings = from.datesUntil(to)
                .map(day -> new Heading(Heading.Sort.DAY, day.toString()))
                .toList();
        return tallies.of(headings).stream()
                .flatMap(Distribution::slices)
                .filter(wanted)
                .filter(slice -> sees(caller, slice.division()))
                .toList();
    }

    private static Stream<Slice> slices(Tally day) {
        var date = LocalDate.parse(day.heading().key());
        return day.cells().stream()
                .map(cell -> new Slice(
                        date,
                        cell.facets().get(0),
                        cell.facets().get(1),
                        cell.facets().get(2),
                        cell.facets().get(3),
                        cell.count()));
    }

    /// The division itself, or the one above it at `level`; empty where the place is known less exactly.
    public Optional<String> at(Level level, String division) {
        return directory.look(division) instanceof Lookup.Found(var territory) ? territory.at(level) : Optional.empty();
    }

    /// Places of each level where the seven days before `until` exceed what their own past lets expect, and
    /// the kinds that do so there; the steepest first.
    public List<HotSpot> hotSpots(Caller caller, LocalDate until, HotSpotRule by) {
        var start = until.minusDays(WEEK);
        var all = slices(caller, start.minusDays((long) WEEK * by.weeks()), until, _ -> true);
        var spots = new ArrayList<HotSpot>();
        for (Level level : List.of(Level.VILLAGE, Level.TOWN)) {
            var byPlace = all.stream()
                    .flatMap(slice -> at(level, slice.division()).map(place -> Map.entry(place, slice)).stream())
                    .collect(groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            byPlace.forEach((place, slices) -> {
                spot(place, null, slices, start, by).ifPresent(spots::add);
                slices.stream()
                        .collect(groupingBy(Slice::kind))
                        .forEach((kind, some) ->
                                spot(place, kind, some, start, by).ifPresent(spots::add));
            });
        }
        spots.sort(Comparator.comparingDouble((HotSpot spot) -> spot.observed() / spot.expected())
                .reversed()
                .thenComparing(HotSpot::division));
        return spots;
    }

    private Optional<HotSpot> spot(
            String place, @Nullable String kind, List<Slice> slices, LocalDate start, HotSpotRule rule) {
        long observed = sum(slices, day -> !day.isBefore(start));
        long past = sum(slices, day -> day.isBefore(start));
        double expected = (past + 1.0) / rule.weeks();
        int bound = Poisson.bound(expected, rule.level());
        if (observed < rule.atLeast() || observed <= bound) {
            return Optional.empty();
        }
        var arithmetic = String.format(
                Locale.ROOT,
                "expected = (%d + 1) / %d = %.2f a week; Poisson(%.2f) stays at or below %d with probability %s; %d >"
                        + " %d",
                past,
                rule.weeks(),
                expected,
                expected,
                bound,
                rule.level(),
                observed,
                bound);
        return Optional.of(new HotSpot(place, kind, observed, past, expected, bound, arithmetic));
    }

    private static long sum(List<Slice> slices, Predicate<LocalDate> days) {
        return slices.stream()
                .filter(slice -> days.test(slice.day()))
                .mapToLong(Slice::count)
                .sum();
    }

    public static Map<String, Long> by(Function<Slice, String> facet, List<Slice> slices) {
        return slices.stream().collect(groupingBy(facet, TreeMap::new, summingLong(Slice::count)));
    }

    private boolean sees(Caller caller, String division) {
        boolean officer =
                caller.is(Role.VILLAGE_OFFICER) || caller.is(Role.TOWN_OFFICER) || caller.is(Role.DISTRICT_OFFICER);
        return officer
                && directory.look(division) instanceof Lookup.Found(var territory)
                && territory.divisions().contains(caller.division());
    }
}
