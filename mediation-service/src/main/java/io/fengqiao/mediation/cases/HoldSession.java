package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;

/// The mediator `by` tells of a session.
public record HoldSession(String by, Session.Way way, Instant heldAt, Personal summary) {}
