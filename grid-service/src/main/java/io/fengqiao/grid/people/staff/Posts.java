package io.fengqiao.grid.people.staff;

import java.time.LocalDate;

/// The posts somebody may hold.
public interface Posts {
    /// Nobody who left service holds a post. May be asked any number of times.
    void vacate(String person, LocalDate on, Stage.Why why);
}
