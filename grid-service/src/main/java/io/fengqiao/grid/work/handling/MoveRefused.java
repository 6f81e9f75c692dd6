package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.kernel.Refusal;

/// As far as the matter has come, the move is not allowed.
final class MoveRefused extends Refusal {
    MoveRefused(String move, Progress progress) {
        super("move-refused", Kind.CONFLICT, "S121", move, progress.name());
    }
}
