package io.fengqiao.untidy.feature.clipboard;

/// An adapter of a kind that no rule knows.
final class Clipboard {}
