package io.fengqiao.dispute.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Personal.Kind;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A room (S49): every stage and every move.
class RoomTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final Instant END_OF_FRIDAY = Instant.parse("2026-11-27T16:00:00Z");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();
    private static final String PETITIONS = "500114-petitions";
    private static final String POLICE = "500114-police";
    private static final String PLATFORM = "P500114001001";

    @ParameterizedTest(name = "{0}: {1} -> {2}, told as {3}")
    @CsvSource(delimiter = '|', textBlock = """
        open     | invite another           | OPEN    | RoomJoined
        open     | invite a member          | OPEN    |
        open     | let a guest leave        | OPEN    | RoomLeft
        open     | let one of the two leave | refused |
        open     | let a stranger leave     | refused |
        open     | meet                     | OPEN    | RoomMet
        open     | meet tomorrow            | refused |
        open     | meet nowhere             | refused |
        open     | meet with a stranger     | refused |
        open     | resolve                  | OPEN    | RoomResolved
        open     | resolve for a stranger   | refused |
        open     | resolve for yesterday    | refused |
        open     | complete                 | refused |
        open     | close                    | CLOSED  | RoomClosed
        open     | pass at the day's end    | OPEN    |
        resolved | complete                 | OPEN    | ResolutionCompleted
        resolved | close                    | refused |
        resolved | let a guest leave        | refused |
        resolved | pass before the day's end | OPEN   |
        resolved | pass at the day's end    | OPEN    | ResolutionOverdue
        late     | pass at the day's end    | OPEN    |
        late     | complete                 | OPEN    | ResolutionCompleted
        done     | complete                 | refused |
        done     | pass at the day's end    | OPEN    |
        done     | let a guest leave        | OPEN    | RoomLeft
        done     | close                    | CLOSED  | RoomClosed
        closed   | invite another           | refused |
        closed   | let a guest leave        | refused |
        closed   | meet                     | refused |
        closed   | resolve                  | refused |
        closed   | close                    | refused |
        closed   | pass at the day's end    | CLOSED  |
        """)
    void movesAsTheTableSays(String before, String move, String after, @Nullable String told) {
        var room = at(before);
        var was = room.snapshot();
        if (after.equals("refused")) {
            assertThatThrownBy(() -> moved(room, move)).isInstanceOf(Refusal.class);
            assertThat(room.snapshot()).isEqualTo(was);
            return;
        }
        var events = moved(room, move);
        assertThat(room.snapshot().stage().name()).isEqualTo(after);
        assertThat(events.stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining()))
                .isEqualTo(told == null ? "" : told);
        if (told == null) {
            assertThat(room.snapshot()).isEqualTo(was);
        }
    }

    @Test
    void whatIsHeardOfAfterItsDayIsLateAndSaysSo() {
        var room = at("late");
        room.complete(1, Resolution.Result.DONE, "已办", "officer", END_OF_FRIDAY.plusMillis(1));
        var completion = room.snapshot().resolutions().getFirst().completion();
        assertThat(completion).isNotNull();
        assertThat(completion == null || completion.onTime()).isFalse();
    }

    @Test
    void aRoomIsNoHall() {
        var room = at("open");
        for (int i = room.snapshot().members().size(); i < Room.MOST_MEMBERS; i++) {
            room.invite("unit-" + i, "officer", NOW);
        }
        assertThatThrownBy(() -> room.invite("one-more", "officer", NOW)).hasMessageContaining("room-full");
    }

    private static Room at(String stage) {
        var room = new Room(new Room.Snapshot(
                "H1",
                "C1",
                "D1",
                new Territory("500114000000", "500114001000", "500114001001"),
                PLATFORM,
                PETITIONS,
                new Reason("room-grave", "S49", "rooms@1", "words"),
                "officer",
                NOW,
                new RoomStage.Open(),
                List.of(member(PETITIONS, true), member(PLATFORM, true), member(POLICE, false)),
                List.of(),
                List.of()));
        switch (stage) {
            case "open" -> {}
            case "resolved" -> moved(room, "resolve");
            case "late" -> {
                moved(room, "resolve");
                room.pass(END_OF_FRIDAY);
            }
            case "done" -> {
                moved(room, "resolve");
                moved(room, "complete");
            }
            case "closed" -> moved(room, "close");
            default -> throw new IllegalArgumentException(stage);
        }
        return room;
    }

    private static Member member(String unit, boolean core) {
        return new Member(unit, core, "officer", NOW);
    }

    private static List<RoomEvent> moved(Room room, String move) {
        var tomorrow = NOW.plus(Duration.ofDays(1));
        return switch (move) {
            case "invite another" -> room.invite("500114-housing", "officer", NOW);
            case "invite a member" -> room.invite(POLICE, "officer", NOW);
            case "let a guest leave" -> room.leave(POLICE, "officer", NOW);
            case "let one of the two leave" -> room.leave(PLATFORM, "officer", NOW);
            case "let a stranger leave" -> room.leave("500114-housing", "officer", NOW);
            case "meet" -> room.meet(NOW, "区综治中心", false, Set.of(POLICE), "officer", NOW);
            case "meet tomorrow" -> room.meet(tomorrow, null, true, Set.of(POLICE), "officer", NOW);
            case "meet nowhere" -> room.meet(NOW, null, false, Set.of(POLICE), "officer", NOW);
            case "meet with a stranger" -> room.meet(NOW, null, true, Set.of("500114-housing"), "officer", NOW);
            case "resolve" -> resolve(room, POLICE, FRIDAY);
            case "resolve for a stranger" -> resolve(room, "500114-housing", FRIDAY);
            case "resolve for yesterday" -> resolve(room, POLICE, LocalDate.parse("2026-11-22"));
            case "complete" -> room.complete(1, Resolution.Result.DONE, "已办", "officer", NOW);
            case "close" -> room.close(RoomStage.Result.RESOLVED, "已办结", "officer", NOW);
            case "pass before the day's end" -> room.pass(END_OF_FRIDAY.minusMillis(1));
            case "pass at the day's end" -> room.pass(END_OF_FRIDAY);
            default -> throw new IllegalArgumentException(move);
        };
    }

    private static List<RoomEvent> resolve(Room room, String unit, LocalDate dueOn) {
        return room.resolve(new Personal(Kind.STATEMENT, "sealed", "index"), unit, dueOn, CALENDAR, "officer", NOW);
    }
}
