package io.fengqiao.grid.people.leaves;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whoever is the substitute of a leave that was granted stands in on its days, as long as it is
/// in service itself.
@UseCase
final class StandingIn implements StandsIn {
    private final Leaves leaves;
    private final StaffFiles files;

    StandingIn(Leaves leaves, StaffFiles files) {
        this.leaves = leaves;
        this.files = files;
    }

    @Override
    public Set<String> whom(String person, Instant at) {
        var day = LocalDate.ofInstant(at, WorkingCalendar.SHANGHAI);
        var absent = leaves.substitutedBy(person, day).stream()
                .map(leave -> leave.absentee().person())
                .collect(Collectors.toUnmodifiableSet());
        if (absent.isEmpty()) {
            return Set.of();
        }
        var file = files.of(List.of(person)).get(person);
        return file != null && file.serves() ? absent : Set.of();
    }
}
