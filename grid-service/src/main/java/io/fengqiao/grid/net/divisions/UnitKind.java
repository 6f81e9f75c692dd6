package io.fengqiao.grid.net.divisions;

/// What a unit is: the district's centre, the platform of a town or village, or a department.
public enum UnitKind {
    CENTRE,
    PLATFORM,
    DEPARTMENT
}
