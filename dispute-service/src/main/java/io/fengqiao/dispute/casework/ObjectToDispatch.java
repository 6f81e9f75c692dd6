package io.fengqiao.dispute.casework;

import java.time.Instant;

/// A unit says that the dispatch is not for it. The reason is told on: no personal data in it.
public record ObjectToDispatch(String reason, Instant at) {}
