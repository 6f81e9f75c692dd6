package io.fengqiao.dispute.standing;

import static io.fengqiao.chassis.calendar.WorkingCalendar.SHANGHAI;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One dispute's line in the lists: a copy, folded from what is told of it, and the same however often
/// it is folded.
///
/// With each change the line remembers under which headings it has to be counted anew, in the same write: a
/// process that dies in between leaves that to the next.
///
/// @param uncounted headings whose counts do not know this line's last change yet
public record Line(Registration registration, Position position, List<Person> persons, Set<Heading> uncounted) {
    /// What has no clock comes after everything that has one.
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    public Line {
        persons = List.copyOf(persons);
        uncounted = Set.copyOf(uncounted);
    }

    public static Line first(Registration registration, Position position) {
        var line = new Line(registration, position, List.of(), Set.of());
        return new Line(registration, position, List.of(), line.headings());
    }

    /// After a further event. Two events of one write tell the same position: the second changes nothing.
    public Line stands(Position next) {
        if (next.equals(position)) {
            return this;
        }
        var moved = new Line(registration, next, persons, uncounted);
        var all = new HashSet<>(uncounted);
        all.addAll(headings());
        all.addAll(moved.headings());
        return new Line(registration, next, persons, all);
    }

    public Line concerns(List<Person> parties) {
        return new Line(registration, position, parties, uncounted);
    }

    public Line counted() {
        return new Line(registration, position, persons, Set.of());
    }

    public String dispute() {
        return registration.dispute();
    }

    /// What lists are sorted by: the least time left first (S69).
    public Instant rank() {
        return position.dueAt() == null || position.ended() ? NEVER : position.dueAt();
    }

    /// The day it was registered, Shanghai time.
    public LocalDate day() {
        return LocalDate.ofInstant(registration.registeredAt(), SHANGHAI);
    }

    public Set<Heading> headings() {
        var all = new HashSet<Heading>();
        all.add(new Heading(Heading.Sort.HELD, position.unit()));
        if (position.keys().offeredTo() != null) {
            all.add(new Heading(Heading.Sort.OFFERED, position.keys().offeredTo()));
        }
        if (position.matterUnit() != null) {
            all.add(new Heading(Heading.Sort.MATTER, position.matterUnit()));
        }
        position.others().forEach(other -> all.add(new Heading(Heading.Sort.MATTER, other)));
        all.add(new Heading(Heading.Sort.PLACE, registration.territory().division()));
        all.add(new Heading(Heading.Sort.DAY, day().toString()));
        return all;
    }
}
