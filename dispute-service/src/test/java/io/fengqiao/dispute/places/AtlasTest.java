package io.fengqiao.dispute.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.fengqiao.chassis.codes.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {
    private static final Instant LEARNT = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Atlas atlas = new Atlas(List.of(
            division("500114000000", Level.DISTRICT, null),
            division("500114001000", Level.TOWN, "500114000000"),
            division("500114001001", Level.VILLAGE, "500114001000"),
            division("500114009001", Level.VILLAGE, "500114009000")));

    private static Place division(String code, Level level, @Nullable String parent) {
        return new Place(code, "名" + code, Place.Sort.DIVISION, level, parent, LEARNT);
    }

    @ParameterizedTest(name = "{0}, {1} s after the last news: {2}")
    @CsvSource({
        "500114001001, 0, Found",
        "500114000000, 0, Found",
        "500101001001, 0, Foreign",
        "500114001002, 9, Unsure",
        "500114001002, 11, Unknown",
        "500114009001, 9, Unsure",
        "500114009001, 11, Unknown",
        "village, 0, Unknown"
    })
    void tellsTheUnknownFromTheNotYetKnown(String code, long seconds, String answer) {
        assertThat(atlas.look(code, LEARNT.plusSeconds(seconds), PATIENCE)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(answer);
    }

    @Test
    void knowsWhatAVillageLiesIn() {
        assertThat(atlas.look("500114001001", LEARNT, PATIENCE))
                .isEqualTo(new Lookup.Found(new Territory("500114000000", "500114001000", "500114001001")));
    }

    @Test
    void refusesNothingWhileItIsEmpty() {
        assertThat(Atlas.EMPTY.look("500101001001", LEARNT.plusSeconds(3600), PATIENCE))
                .isInstanceOf(Lookup.Unsure.class);
    }
}
