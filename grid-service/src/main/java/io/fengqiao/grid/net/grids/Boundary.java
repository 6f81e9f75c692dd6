package io.fengqiao.grid.net.grids;

/// Where a grid ends: a polygon or several, with holes or without, as a GeoJSON geometry (RFC 7946) in WGS84.
/// Made by [Shapes#boundary], which refuses what is no area; here it is only kept and handed on.
public record Boundary(String geoJson) {}
