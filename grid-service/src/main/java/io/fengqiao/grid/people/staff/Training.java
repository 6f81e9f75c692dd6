package io.fengqiao.grid.people.staff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A course somebody passed (S111). `validUntil` is its last day, where the course has to be repeated.
public record Training(
        String course,
        LocalDate passedOn,
        int hours,
        @Nullable LocalDate validUntil) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(passedOn) && (validUntil == null || !day.isAfter(validUntil));
    }
}
