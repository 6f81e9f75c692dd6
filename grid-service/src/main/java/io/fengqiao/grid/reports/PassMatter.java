package io.fengqiao.grid.reports;

import io.fengqiao.grid.handling.Way;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the four ways (S121).
public record PassMatter(Way way, @Nullable String unit, Set<String> departments, String words) {}
