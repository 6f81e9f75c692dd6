package io.fengqiao.untidy.egg;

import io.fengqiao.untidy.chicken.Chicken;
import org.jspecify.annotations.Nullable;

/// One of two features that know each other.
public record Egg(@Nullable Chicken from) {}
