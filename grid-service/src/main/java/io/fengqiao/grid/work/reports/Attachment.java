package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;

/// A photo or file on a report. Its name is sealed: workers name photos after persons.
///
/// @param file where its content is
/// @param type as the content itself shows
public record Attachment(
        String number, String file, Personal name, String type, long size, String sha256, String by, Instant at) {
    /// Made of the command that brings it, so that a repeated command brings the same.
    public static String numberOf(String commandKey) {
        return DerivedId.of("A", commandKey);
    }
}
