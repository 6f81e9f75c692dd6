package io.fengqiao.mediation.cases;

import io.fengqiao.mediation.assignment.Assignment;

/// With what a case begins: the dispatch, and who was picked for it.
public record Opening(Dispatch dispatch, Assignment assignment) {}
