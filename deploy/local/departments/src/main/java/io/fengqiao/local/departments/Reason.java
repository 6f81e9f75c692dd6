package io.fengqiao.local.departments;

/// Why the suite did not take a report; `rule` is the policy's number, or empty.
record Reason(String what, String rule) {}
