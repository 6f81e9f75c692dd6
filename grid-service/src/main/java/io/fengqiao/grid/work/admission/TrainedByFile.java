package io.fengqiao.grid.work.admission;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// What the staff file says today (S111).
@UseCase
final class TrainedByFile implements Trained {
    private final StaffFiles files;
    private final InstantSource clock;

    TrainedByFile(StaffFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public boolean in(String person, String course) {
        var file = files.of(List.of(person)).get(person);
        return file != null && file.trainedIn(course, LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI));
    }
}
