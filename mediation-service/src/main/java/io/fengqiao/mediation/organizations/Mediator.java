package io.fengqiao.mediation.organizations;

import io.fengqiao.chassis.kernel.Personal;

/// A mediator: the person as tokens name it, and the name, sealed.
public record Mediator(String person, Personal name) {}
