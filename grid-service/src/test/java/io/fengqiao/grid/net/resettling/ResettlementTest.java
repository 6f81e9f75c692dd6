package io.fengqiao.grid.net.resettling;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.net.resettling.Resettlement.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResettlementTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final GridCode ONE = new GridCode("500114106003001");
    private static final GridCode OTHER = new GridCode("500114106003002");
    private static final GridCode MERGED = new GridCode("500114106003003");

    private final Resettlement resettlement = Resettlement.begin("C1", List.of(ONE, OTHER), List.of(MERGED), NOW);

    /// S94: part by part and grid by grid, so that care finds its resident where it went.
    @Test
    void looksAtEveryPartOfEveryGridOnce() {
        var legs = new ArrayList<Leg>();
        while (resettlement.next().isPresent()) {
            var leg = resettlement.next().orElseThrow();
            legs.add(leg);
            assertThat(resettlement.advance(leg, null, NOW)).isTrue();
        }
        assertThat(legs)
                .containsExactly(
                        new Leg(Part.RESIDENTS, ONE, null),
                        new Leg(Part.RESIDENTS, OTHER, null),
                        new Leg(Part.PREMISES, ONE, null),
                        new Leg(Part.PREMISES, OTHER, null),
                        new Leg(Part.CARE, ONE, null),
                        new Leg(Part.CARE, OTHER, null),
                        new Leg(Part.TASKS, ONE, null),
                        new Leg(Part.TASKS, OTHER, null));
        assertThat(resettlement.stage()).isEqualTo(new Stage.Done(NOW));
    }

    @Test
    void goesOnBehindTheLastPortion() {
        var first = resettlement.next().orElseThrow();
        resettlement.advance(first, "E200", NOW);
        assertThat(resettlement.next()).hasValue(new Leg(Part.RESIDENTS, ONE, "E200"));
    }

    /// What another replica has looked at meanwhile is not counted again.
    @Test
    void isNotSetBackByAReplicaThatWasSlower() {
        var first = resettlement.next().orElseThrow();
        resettlement.advance(first, "E200", NOW);
        assertThat(resettlement.advance(first, "E200", NOW)).isFalse();
        assertThat(resettlement.advance(first, null, NOW)).isFalse();
        assertThat(resettlement.next()).hasValue(new Leg(Part.RESIDENTS, ONE, "E200"));
    }
}
