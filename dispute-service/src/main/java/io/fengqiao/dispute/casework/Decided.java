package io.fengqiao.dispute.casework;

import io.fengqiao.dispute.rulebook.Reason;
import java.time.Instant;

/// Something a rule decided about a dispute: what, why, when, and for which dispatch (0: the dispute as a whole).
public record Decided(String what, String result, Reason reason, int dispatch, Instant at) {}
