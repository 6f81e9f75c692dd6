package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.kernel.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The people concerned were told what became of it (S122).
///
/// @param how such as 电话, 上门, 公示
public record Feedback(String how, @Nullable Personal note, String by, Instant at) {}
