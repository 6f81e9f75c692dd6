package io.fengqiao.dispute.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.places.Directory;
import io.fengqiao.dispute.places.Lookup;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.standing.Heading;
import io.fengqiao.dispute.standing.Tallies;
import io.fengqiao.dispute.standing.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// S36, S37: where disputes arise, and where they rise against their own past.
class DistributionTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 23);
    private static final HotSpotRule RULE = new HotSpotRule("test", "S36", 12, 3, 0.999);
    private static final String VILLAGE = "500114001001";
    private static final String OTHER = "500114002001";
    private static final Caller DISTRICT = officer(Role.DISTRICT_OFFICER, "500114000000");

    private final List<Tally> days = new ArrayList<>();
    private final Distribution distribution = new Distribution(new Days(), new Tree(), Effective.always(RULE));

    @Test
    void aPlaceThatFollowsItsOwnPastIsNoHotSpotHoweverMuchThereIs() {
        weekly(VILLAGE, "neighbour", 20, 20);
        weekly(OTHER, "neighbour", 0, 2);
        assertThat(distribution.hotSpots(DISTRICT, UNTIL, RULE)).isEmpty();
    }

    @Test
    void aPlaceThatRisesAgainstItsOwnPastIsShownWithTheArithmetic() {
        weekly(VILLAGE, "labour", 1, 9);
        weekly(OTHER, "neighbour", 20, 20);
        var spots = distribution.hotSpots(DISTRICT, UNTIL, RULE);
        assertThat(spots)
                .extracting(HotSpot::division, HotSpot::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(VILLAGE, null),
                        org.assertj.core.groups.Tuple.tuple(VILLAGE, "labour"),
                        org.assertj.core.groups.Tuple.tuple("500114001000", "labour"));
        var spot = spots.getFirst();
        assertThat(spot.observed()).isEqualTo(9);
        assertThat(spot.past()).isEqualTo(12);
        assertThat(spot.bound()).isEqualTo(5);
        assertThat(spot.arithmetic())
                .isEqualTo("expected = (12 + 1) / 12 = 1.08 a week; Poisson(1.08) stays at or below 5 with probability"
                        + " 0.999; 9 > 5");
    }

    @Test
    void nobodySeesMoreThanItsOwnArea() {
        weekly(VILLAGE, "labour", 1, 9);
        weekly(OTHER, "labour", 1, 9);
        var from = UNTIL.minusDays(7);
        assertThat(sum(DISTRICT, from)).isEqualTo(18);
        assertThat(sum(officer(Role.VILLAGE_OFFICER, OTHER), from)).isEqualTo(9);
        assertThat(sum(officer(Role.TOWN_OFFICER, "500114001000"), from)).isEqualTo(9);
        assertThat(sum(officer(Role.DEPARTMENT_OFFICER, "500114000000"), from)).isZero();
        assertThat(distribution.hotSpots(officer(Role.VILLAGE_OFFICER, OTHER), UNTIL, RULE))
                .allSatisfy(spot -> assertThat(spot.division()).isIn(OTHER, "500114002000"));
    }

    @Test
    void aRangeHasAnEndAndAnEndThatCanBeShown() {
        assertThatThrownBy(() -> distribution.slices(DISTRICT, UNTIL, UNTIL, _ -> true))
                .isInstanceOf(RangeRefused.class);
        assertThatThrownBy(() -> distribution.slices(DISTRICT, UNTIL.minusDays(401), UNTIL, _ -> true))
                .isInstanceOf(RangeRefused.class);
    }

    private long sum(Caller caller, LocalDate from) {
        return distribution.slices(caller, from, UNTIL, _ -> true).stream()
                .mapToLong(Slice::count)
                .sum();
    }

    private void weekly(String village, String kind, long before, long last) {
        for (int week = 0; week <= 12; week++) {
            long count = week == 0 ? last : before;
            if (count > 0) {
                days.add(new Tally(
                        new Heading(
                                Heading.Sort.DAY, UNTIL.minusDays(1 + 7L * week).toString()),
                        1,
                        Set.of(),
                        List.of(new Tally.Cell(List.of(village, kind, "VILLAGE", "GENERAL"), count))));
            }
        }
    }

    private static Caller officer(Role role, String division) {
        return new Caller("officer", Set.of(role), "P" + division, division);
    }

    private final class Days implements Tallies {
        @Override
        public List<Tally> of(Collection<Heading> headings) {
            return days.stream().filter(day -> headings.contains(day.heading())).toList();
        }

        @Override
        public List<Tally> places(Scope scope) {
            return List.of();
        }

        @Override
        public Set<Heading> replace(Map<Heading, Long> before, List<Tally> counted) {
            return Set.of();
        }
    }

    private static final class Tree implements Directory {
        @Override
        public Lookup look(String division) {
            var town = division.substring(0, 9) + "000";
            return new Lookup.Found(new Territory("500114000000", town, division.equals(town) ? null : division));
        }

        @Override
        public Lookup lookUnit(String department) {
            return new Lookup.Unknown();
        }

        @Override
        public String nameOf(String code) {
            return code;
        }
    }

    @Test
    void whatIsKnownLessExactlyIsShownWhereItIsKnown() {
        assertThat(distribution.at(Level.TOWN, VILLAGE)).contains("500114001000");
        assertThat(distribution.at(Level.VILLAGE, "500114001000")).isEmpty();
    }
}
