package io.fengqiao.grid.work.reports;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.DerivedId;
import java.util.Optional;

/// A report's number, made of the command that brings it: a telephone that sends a report again, hours later,
/// brings the same report (S128).
public record ReportNumber(String value) {
    public ReportNumber {
        if (!value.matches("R[0-9A-Z]{20}")) {
            throw new IllegalArgumentException("report number " + value + " (expected: R and 20 digits or capitals)");
        }
    }

    public static ReportNumber of(CommandContext mandate) {
        return new ReportNumber(DerivedId.of("R", mandate.key()));
    }

    public static Optional<ReportNumber> parse(String text) {
        return text.matches("R[0-9A-Z]{20}") ? Optional.of(new ReportNumber(text)) : Optional.empty();
    }

    /// The id this report has, or would have, as a dispute: the ledger derives it from channel and reference.
    public String dispute() {
        return DerivedId.of("D", "grid", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
