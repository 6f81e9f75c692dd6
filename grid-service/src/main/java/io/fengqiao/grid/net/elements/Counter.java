package io.fengqiao.grid.net.elements;

import java.util.Map;

/// Counts some of the elements, as a feature keeps them, at the moment it is asked: nothing is added up
/// beside the entries, so nothing can drift from them.
@FunctionalInterface
public interface Counter {
    Map<Element, Long> count(Ground ground);
}
