package io.fengqiao.dispute.rooms;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The room in which several units sit together over a dispute that is hard (信访“2+N”联动化解, S49).
///
/// It is opened with a lead and the two that always sit in it; others are *invited* and may leave. It
/// *meets*, and *resolves* what one of its members carries out until a day; a day that passes without a word
/// is told once (S122). When nothing is left to do it is *closed*. The dispute stays with its platform all
/// the while, and its clock runs on.
public final class Room {
    static final int MOST_MEMBERS = 30;
    static final int MOST_MEETINGS = 100;
    static final int MOST_RESOLUTIONS = 100;

    private final Snapshot born;
    private final List<Member> members;
    private final List<Meeting> meetings;
    private final List<Resolution> resolutions;
    private RoomStage stage;

    /// All there is to a room at one moment.
    ///
    /// @param command what opened it: the same command is the same room
    /// @param lead the unit that leads it
    /// @param occasion why there is one
    public record Snapshot(
            String id,
            String command,
            String dispute,
            Territory territory,
            String unit,
            String lead,
            Reason occasion,
            String by,
            Instant at,
            RoomStage stage,
            List<Member> members,
            List<Meeting> meetings,
            List<Resolution> resolutions) {
        public Snapshot {
            members = List.copyOf(members);
            meetings = List.copyOf(meetings);
            resolutions = List.copyOf(resolutions);
        }

        public boolean isOpen() {
            return stage instanceof RoomStage.Open;
        }

        public Set<String> units() {
            return members.stream().map(Member::unit).collect(Collectors.toSet());
        }

        /// When there is something to tell.
        public @Nullable Instant nextAt() {
            return resolutions.stream()
                    .filter(one -> one.isOpen() && !one.overdue())
                    .map(Resolution::dueAt)
                    .min(Instant::compareTo)
                    .orElse(null);
        }
    }

    public Room(Snapshot it) {
        born = it;
        members = new ArrayList<>(it.members());
        meetings = new ArrayList<>(it.meetings());
        resolutions = new ArrayList<>(it.resolutions());
        stage = it.stage();
    }

    static String commandOf(String dispute, String key) {
        return DerivedId.of("H", dispute, key);
    }

    /// Of the first, the second, … room of a dispute.
    static String idOf(String dispute, int number) {
        return DerivedId.of("H", dispute, Integer.toString(number));
    }

    List<RoomEvent> birth() {
        return List.of(new RoomEvent.RoomOpened(born.at()));
    }

    /// A unit that sits in it already is not invited again: nothing happens.
    List<RoomEvent> invite(String unit, String by, Instant at) {
        requireOpen("invite");
        if (isMember(unit)) {
            return List.of();
        }
        requireLess("members", members.size(), MOST_MEMBERS);
        var member = new Member(unit, false, by, at);
        members.add(member);
        return List.of(new RoomEvent.RoomJoined(member));
    }

    /// Neither the lead nor the two, and nobody who still has something to carry out.
    List<RoomEvent> leave(String unit, String by, Instant at) {
        requireOpen("leave");
        var member = members.stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("member", unit));
        boolean busy =
                resolutions.stream().anyMatch(one -> one.isOpen() && one.unit().equals(unit));
        if (member.core() || unit.equals(born.lead()) || busy) {
            throw new Refusal("member-needed", Refusal.Kind.CONFLICT, "S49", unit);
        }
        members.remove(member);
        return List.of(new RoomEvent.RoomLeft(unit, by, at));
    }

    List<RoomEvent> meet(
            Instant heldAt, @Nullable String place, boolean remote, Set<String> present, String by, Instant at) {
        requireOpen("meet");
        requireLess("meetings", meetings.size(), MOST_MEETINGS);
        if (heldAt.isAfter(at)) {
            throw new Refusal("meeting-not-held-yet", Refusal.Kind.INVALID, "S49", heldAt);
        }
        if (place == null && !remote) {
            throw new Refusal("meeting-nowhere", Refusal.Kind.INVALID, "S49");
        }
        new TreeSet<>(present).forEach(this::requireMember);
        var meeting = new Meeting(meetings.size() + 1, heldAt, place, remote, present, by, at);
        meetings.add(meeting);
        return List.of(new RoomEvent.RoomMet(meeting));
    }

    List<RoomEvent> resolve(
            Personal text, String unit, LocalDate dueOn, WorkingCalendar calendar, String by, Instant at) {
        requireOpen("resolve");
        requireLess("resolutions", resolutions.size(), MOST_RESOLUTIONS);
        requireMember(unit);
        var today = LocalDate.ofInstant(at, WorkingCalendar.SHANGHAI);
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1))) {
            throw new Refusal("day-out-of-range", Refusal.Kind.INVALID, "S49", dueOn, today, today.plusYears(1));
        }
        var eve = dueOn.minusDays(1).atStartOfDay(WorkingCalendar.SHANGHAI).toInstant();
        var dueAt = calendar.afterCalendarDays(eve, 1).instant();
        var resolution = new Resolution(resolutions.size() + 1, text, unit, dueOn, dueAt, by, at, false, null);
        resolutions.add(resolution);
        return List.of(new RoomEvent.RoomResolved(resolution));
    }

    List<RoomEvent> complete(int number, Resolution.Result result, String note, String by, Instant at) {
        requireOpen("complete");
        var resolution = resolution(number);
        if (!resolution.isOpen()) {
            throw new Refusal("resolution-completed", Refusal.Kind.CONFLICT, "S49", number);
        }
        var completed = resolution.completed(result, note, by, at);
        resolutions.set(number - 1, completed);
        return completed.completion() == null
                ? List.of()
                : List.of(new RoomEvent.ResolutionCompleted(completed, completed.completion()));
    }

    /// Nothing that was resolved is left without an answer.
    List<RoomEvent> close(RoomStage.Result result, String reason, String by, Instant at) {
        requireOpen("close");
        if (resolutions.stream().anyMatch(Resolution::isOpen)) {
            throw new Refusal("resolution-open", Refusal.Kind.CONFLICT, "S49");
        }
        var closed = new RoomStage.Closed(result, reason, by, at);
        stage = closed;
        return List.of(new RoomEvent.RoomClosed(closed));
    }

    /// Whatever day has passed without a word is told, once.
    List<RoomEvent> pass(Instant now) {
        var events = new ArrayList<RoomEvent>();
        for (Resolution resolution : List.copyOf(resolutions)) {
            if (resolution.isDue(now)) {
                var overdue = resolution.wasOverdue();
                resolutions.set(resolution.number() - 1, overdue);
                events.add(new RoomEvent.ResolutionOverdue(overdue, now));
            }
        }
        return events;
    }

    String lead() {
        return born.lead();
    }

    Resolution resolution(int number) {
        if (number < 1 || number > resolutions.size()) {
            throw Refusal.notFound("resolution", Integer.toString(number));
        }
        return resolutions.get(number - 1);
    }

    boolean isMember(String unit) {
        return members.stream().anyMatch(one -> one.unit().equals(unit));
    }

    public Snapshot snapshot() {
        return new Snapshot(
                born.id(),
                born.command(),
                born.dispute(),
                born.territory(),
                born.unit(),
                born.lead(),
                born.occasion(),
                born.by(),
                born.at(),
                stage,
                members,
                meetings,
                resolutions);
    }

    private void requireMember(String unit) {
        if (!isMember(unit)) {
            throw new Refusal("not-a-member", Refusal.Kind.INVALID, "S49", unit);
        }
    }

    private static void requireLess(String what, int there, int most) {
        if (there >= most) {
            throw new Refusal("room-full", Refusal.Kind.CONFLICT, "S49", what, most);
        }
    }

    private void requireOpen(String move) {
        if (stage instanceof RoomStage.Closed) {
            throw new Refusal("room-closed", Refusal.Kind.CONFLICT, "S49", move);
        }
    }
}
