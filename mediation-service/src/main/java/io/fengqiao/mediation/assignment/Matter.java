package io.fengqiao.mediation.assignment;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;

/// What a case is about, as far as it decides who mediates.
public record Matter(String kind, Level level, DivisionCode division) {
    /// The division the level stands for: the village itself, its town or its district; or itself, where
    /// it is not known so exactly.
    public DivisionCode territory() {
        return division.at(level).orElse(division);
    }
}
