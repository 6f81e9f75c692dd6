package io.fengqiao.chassis.edge;

/// A library's own sentences, beside the edge's and those in the application's `problems.properties`.
///
/// @param name of its properties on the class path, without language and ending
public record ProblemBundle(String name) {}
