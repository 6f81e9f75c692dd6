package io.fengqiao.grid.net.elements;

/// What is counted of a grid (S82): its people, its land, its things, its matters, its organisations. People
/// also by household; land as the houses and standard addresses on it, and as the area that was recorded.
public enum Element {
    PERSONS,
    HOUSEHOLDS,
    HOUSES,
    ADDRESSES,
    LAND_MU,
    THINGS,
    OPEN_MATTERS,
    ORGANISATIONS
}
