package io.fengqiao.dispute.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S34: at least once, in order for each dispute and target, and nothing is thrown away.
class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    /// Before, move, what waits after it, what was delivered, and whether and when the next call
    /// is due (seconds).
    @ParameterizedTest(name = "{0}: {1} -> waiting {2}, done {3}, next {4}")
    @CsvSource(delimiter = '|', textBlock = """
        empty    | queue c      | c     |     | 0
        empty    | claim        |       |     | nobody
        empty    | redeliver    |       |     | never
        due a b  | queue c      | a b c |     | 0
        due a b  | claim        | a b   |     | 60
        due a b  | arrived a    | b     | a   | 0
        due a b  | arrived b    | a b   |     | 0
        due a b  | failed a     | a b   |     | 2
        due a b  | failed b     | a b   |     | 0
        due a b  | redeliver    | a b   |     | 0
        claimed  | claim        |       |     | nobody
        claimed  | arrived a    |       | a   | never
        claimed  | failed a     | a     |     | 2
        claimed  | queue c      | a c   |     | 60
        failing  | failed a     | a     |     | 4
        failing  | arrived a    |       | a   | never
        dying    | failed a     | a     |     | never
        resting  | claim        |       |     | nobody
        resting  | queue c      | a c   |     | never
        resting  | redeliver    | a     |     | 0
        done     | redeliver    | a     |     | 0
        done     | queue c      | c     | a   | 0
        """)
    void movesAsTheTableSays(String before, String move, @Nullable String waiting, @Nullable String done, String next) {
        var moved = moved(delivery(before), move);
        if (next.equals("nobody")) {
            assertThat(moved).isNull();
            return;
        }
        var now = Objects.requireNonNull(moved);
        assertThat(names(now.waiting())).isEqualTo(waiting == null ? "" : waiting);
        assertThat(names(now.done())).isEqualTo(done == null ? "" : done);
        assertThat(now.nextAttemptAt()).isEqualTo(next.equals("never") ? null : NOW.plusSeconds(Long.parseLong(next)));
    }

    @Test
    void waitsLongerEachTimeButNeverMoreThanAnHourAndThenRests() {
        var delivery = delivery("due a b");
        var waits = new ArrayList<Duration>();
        for (var next = delivery.nextAttemptAt(); next != null; ) {
            delivery = delivery.failed("a", 500, "ANSWERED 500", NOW);
            next = delivery.nextAttemptAt();
            if (next != null) {
                waits.add(Duration.between(NOW, next));
            }
        }
        assertThat(waits).isSorted().hasSize(Delivery.GIVE_UP - 1);
        assertThat(waits.getLast()).isEqualTo(Duration.ofHours(1));
        assertThat(delivery.rests()).isTrue();
        assertThat(delivery.waiting()).hasSize(2);
        assertThat(delivery.log()).hasSize(20);
    }

    private static Delivery delivery(String name) {
        var a = message("a");
        return switch (name) {
            case "empty" -> Delivery.none("city", "D1");
            case "due a b" -> of(List.of(a, message("b")), List.of(), 0, NOW);
            case "claimed" -> of(List.of(a), List.of(), 0, NOW.plusSeconds(60));
            case "failing" -> of(List.of(a), List.of(), 1, NOW);
            case "dying" -> of(List.of(a), List.of(), Delivery.GIVE_UP - 1, NOW);
            case "resting" -> of(List.of(a), List.of(), Delivery.GIVE_UP, null);
            case "done" -> of(List.of(), List.of(a), 0, null);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static @Nullable Delivery moved(Delivery delivery, String move) {
        var what = move.substring(move.length() - 1);
        return switch (move.split(" ")[0]) {
            case "queue" -> delivery.queue(message(what), NOW);
            case "claim" -> delivery.claim(NOW);
            case "arrived" -> delivery.arrived(what, 200, NOW);
            case "failed" -> delivery.failed(what, 503, "ANSWERED 503", NOW);
            case "redeliver" -> delivery.redeliver(NOW);
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static Delivery of(
            List<Delivery.Message> waiting, List<Delivery.Message> done, int failures, @Nullable Instant next) {
        return new Delivery("city", "D1", waiting, done, List.of(), failures, next);
    }

    private static Delivery.Message message(String name) {
        return new Delivery.Message(name, 1, "outbound.dispute-moved.v1", "{}", NOW);
    }

    private static String names(List<Delivery.Message> messages) {
        return String.join(" ", messages.stream().map(Delivery.Message::event).toList());
    }
}
