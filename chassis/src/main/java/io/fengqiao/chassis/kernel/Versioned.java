package io.fengqiao.chassis.kernel;

/// An aggregate as it is stored, with the version a caller may hold against it (`ETag`, `If-Match`).
public record Versioned<A>(A aggregate, long version) {}
