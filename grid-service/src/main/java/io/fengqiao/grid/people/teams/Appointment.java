package io.fengqiao.grid.people.teams;

import io.fengqiao.grid.people.staff.Line;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody holds a post for a term, both days included. `line` is there for [Post#LINE]; `unit` answers
/// for the person.
public record Appointment(Post post, @Nullable Line line, String person, String unit, LocalDate from, LocalDate until) {
    Appointment renewed(LocalDate end) {
        return new Appointment(post, line, person, unit, from, end);
    }

    boolean fills(Post wanted, @Nullable Line of) {
        return post == wanted && line == of;
    }
}
