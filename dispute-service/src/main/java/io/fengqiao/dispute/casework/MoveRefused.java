package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// The stage the dispute is in does not allow the move.
public final class MoveRefused extends Refusal {
    MoveRefused(String move, Stage stage) {
        super("move-refused", Kind.CONFLICT, null, move, stage.name());
    }
}
