package io.fengqiao.untidy.local;

/// Somebody who does not exist.
public record Invented(String name) {}
