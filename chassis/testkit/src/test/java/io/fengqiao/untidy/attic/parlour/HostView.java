package io.fengqiao.untidy.attic.parlour;

/// An adapter by its name.
record HostView(String name) {}
