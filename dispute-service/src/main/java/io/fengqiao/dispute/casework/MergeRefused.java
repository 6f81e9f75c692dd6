package io.fengqiao.dispute.casework;

import io.fengqiao.chassis.kernel.Refusal;

/// The dispute named cannot take the other one in.
public final class MergeRefused extends Refusal {
    private MergeRefused(String slug, Kind kind, Object... arguments) {
        super(slug, kind, "S70", arguments);
    }

    static MergeRefused intoItself() {
        return new MergeRefused("merge-into-itself", Kind.INVALID);
    }

    static MergeRefused ended(String stage) {
        return new MergeRefused("merge-survivor-ended", Kind.CONFLICT, stage);
    }

    static MergeRefused younger() {
        return new MergeRefused("merge-into-younger", Kind.CONFLICT);
    }
}
