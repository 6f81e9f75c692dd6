package io.fengqiao.chassis.rules;

/// Why something was decided: which rule of which book, where the rule comes from (`S62`, or law and
/// article), and the reason in words.
///
/// @param book the rule book with its version: `grading@2026-11-22`
public record Reason(String rule, String source, String book, String words) {}
