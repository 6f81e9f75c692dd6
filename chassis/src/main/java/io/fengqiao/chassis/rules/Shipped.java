package io.fengqiao.chassis.rules;

/// Edition 1 of a book: what the service brings with it. In effect from the beginning of time; nobody
/// proposed it, and nobody can take it back.
public record Shipped(String version, String content) {
    public static final int NUMBER = 1;

    public static final String STAGE = "SHIPPED";
}
