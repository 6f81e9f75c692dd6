package io.fengqiao.untidy.chicken;

import io.fengqiao.untidy.egg.Egg;
import org.jspecify.annotations.Nullable;

/// One of two features that know each other.
public record Chicken(@Nullable Egg from) {}
