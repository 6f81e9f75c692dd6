package io.fengqiao.grid.work.handling;

/// Why a rule decided as it did: the rule's id, where it comes from, which edition of which book, in words.
public record Reason(String rule, String source, String book, String words) {}
