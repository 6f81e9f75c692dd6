package io.fengqiao.grid.work.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A round that was made: by whom, on which day, and what it found. No findings is the explicit zero report.
///
/// @param findings numbers of the reports the round led to; a department's are its own references
public record Made(String by, LocalDate on, Instant reportedAt, List<String> findings) {
    public Made {
        findings = List.copyOf(findings);
    }

    public boolean isZero() {
        return findings.isEmpty();
    }
}
