package io.fengqiao.grid.work.reports;

import io.fengqiao.grid.work.handling.Way;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the four ways (S121).
public record PassMatter(Way way, @Nullable String unit, Set<String> departments, String words) {}
