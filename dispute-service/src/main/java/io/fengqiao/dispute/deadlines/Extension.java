package io.fengqiao.dispute.deadlines;

import io.fengqiao.chassis.rules.Reason;
import java.time.Instant;

/// Days both parties agreed to add (S63).
///
/// @param consents the papers in which the parties agree, by their numbers: the applicant's
/// and the respondent's
public record Extension(int days, Consents consents, Instant at, Reason reason) {
    public record Consents(String applicant, String respondent) {}
}
