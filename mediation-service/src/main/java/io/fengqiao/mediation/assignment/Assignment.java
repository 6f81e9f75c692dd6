package io.fengqiao.mediation.assignment;

import io.fengqiao.chassis.codes.DivisionCode;

/// Who mediates, and why: the rule of which version of which book said so, in words that were told.
///
/// @param seat the division the organization belongs to
public record Assignment(
        String organization,
        DivisionCode seat,
        String mediator,
        String rule,
        String ruleBook,
        int ruleVersion,
        String reason) {}
