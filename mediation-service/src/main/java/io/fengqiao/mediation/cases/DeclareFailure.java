package io.fengqiao.mediation.cases;

import io.fengqiao.chassis.kernel.Personal;

/// The mediator `by` ends mediation without an agreement.
public record DeclareFailure(String by, Failure.Cause cause, Personal note) {}
