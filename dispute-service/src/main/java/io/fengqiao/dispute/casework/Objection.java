package io.fengqiao.dispute.casework;

import java.time.Instant;

/// A unit says that a dispatch is not for it (派单异议). The centre above looks at it once (S62).
///
/// @param unit the platform, or the department whose matter it is said to be
/// @param reason told to everybody in scope: no personal data in it
public record Objection(String unit, String reason, String by, Instant at) {}
