package io.fengqiao.local.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FloorTest {
    private static final Instant BEGIN = Instant.parse("2026-11-28T08:00:00Z");

    private final Floor floor = new Floor(BEGIN);

    @Test
    void risesToTheOldestOfOursThatIsNotClosed() {
        read(row(1, "CLOSED"), row(2, "SETTLED"), row(9, "CLOSED"));

        assertThat(floor.reading().from()).isEqualTo(minute(2));
    }

    @Test
    void leavesAMinuteForWhatAppearsLateWhereAllIsClosed() {
        read(row(1, "CLOSED"), row(9, "CLOSED"));

        assertThat(floor.reading().from()).isEqualTo(minute(8));
    }

    @Test
    void isNotHeldDownByOthersRows() {
        var reading = floor.reading();
        reading.saw(row(1, "ACCEPTED"), false);
        reading.saw(row(9, "ACCEPTED"), true);
        floor.rise(reading);

        assertThat(floor.reading().from()).isEqualTo(minute(8));
    }

    @Test
    void staysWhereNothingIsSeenAndFallsWhenAllIsToBeReadAgain() {
        read();
        assertThat(floor.reading().from()).isEqualTo(BEGIN);

        read(row(9, "CLOSED"));
        floor.fall();

        assertThat(floor.reading().from()).isEqualTo(BEGIN);
    }

    private void read(LedgerRow... rows) {
        var reading = floor.reading();
        for (var row : rows) {
            reading.saw(row, true);
        }
        floor.rise(reading);
    }

    private static LedgerRow row(int minute, String stage) {
        return new LedgerRow("D" + minute, "grid", "R" + minute, stage, "", "", minute(minute));
    }

    private static Instant minute(int minute) {
        return BEGIN.plusSeconds(60L * minute);
    }
}
