package io.fengqiao.untidy.egg;

import io.fengqiao.untidy.chicken.Chicken;
import io.fengqiao.untidy.local.Invented;
import org.jspecify.annotations.Nullable;

/// One of two features that know each other; and it knows somebody who does not exist.
public record Egg(@Nullable Chicken from, @Nullable Invented layer) {}
