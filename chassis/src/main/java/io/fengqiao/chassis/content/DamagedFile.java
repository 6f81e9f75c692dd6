package io.fengqiao.chassis.content;

import io.fengqiao.chassis.kernel.Refusal;

/// The file begins as its kind does, and does not go on so.
final class DamagedFile extends Refusal {
    DamagedFile(String kind) {
        super("file-damaged", Kind.INVALID, null, kind);
    }
}
