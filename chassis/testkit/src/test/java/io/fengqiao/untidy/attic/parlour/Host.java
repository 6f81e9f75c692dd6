package io.fengqiao.untidy.attic.parlour;

/// Knows how it is shown.
record Host(HostView view) {}
