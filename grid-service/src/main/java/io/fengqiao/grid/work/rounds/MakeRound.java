package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;

/// A round was made on a day, with what it found, or with the express word that it found nothing.
public record MakeRound(String obliged, LocalDate on, List<String> findings, boolean nothingFound) {
    /// @throws Refusal when it is neither or both: silence is no zero report (S55)
    public MakeRound {
        findings = List.copyOf(findings);
        if (nothingFound != findings.isEmpty()) {
            throw new Refusal("round-not-explicit", Refusal.Kind.INVALID, "S55", findings.size(), nothingFound);
        }
    }
}
