package io.fengqiao.mediation.assignment;

import io.fengqiao.mediation.organizations.Division;
import io.fengqiao.mediation.organizations.Level;

/// What a case is about, as far as it decides who mediates.
public record Matter(String kind, Level level, Division division) {
    /// The division the level stands for: the village itself, its town or its district.
    public Division territory() {
        return division.at(level);
    }
}
