package io.fengqiao.grid.work.admission;

import io.fengqiao.grid.work.reports.Item;
import org.jspecify.annotations.Nullable;

/// What is to be done.
///
/// @param item which of the ten items of a grid's work (S95 to S104) it belongs to
/// @param course the training it needs, when it is professional (S127)
public record Work(
        String name, Item item, Nature nature, @Nullable String course) {}
