package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// Something people want to be heard or done (诉求, S96).
///
/// @param words sealed: whoever reads them knows who said them
/// @param report the report it became, if it did
record Opinion(Kind kind, Personal words, @Nullable String report) {
    enum Kind {
        /// What people think of something.
        VIEW,
        /// What ought to be done better.
        SUGGESTION,
        /// What they need.
        REQUEST
    }

    Opinion became(String number) {
        return new Opinion(kind, words, number);
    }
}
