package io.fengqiao.dispute.registration.http;

import io.fengqiao.dispute.facts.Facts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The facts as an officer takes them down, on a form or as a line of a list. What is not said is none.
record FactsTaken(
        @Nullable @Min(0) @Max(100_000) Integer peopleInvolved,
        @Nullable @Min(0) @Max(100_000) Integer witnesses,
        @Nullable @Min(0) BigDecimal amountYuan,
        @Nullable Boolean violenceLikely) {
    static FactsTaken of(Cells line) {
        return new FactsTaken(line.whole("涉及人数"), line.whole("目击人数"), line.number("涉及金额"), line.isYes("暴力苗头"));
    }

    Facts at(Instant occurredAt) {
        return new Facts(
                occurredAt,
                peopleInvolved == null ? 0 : peopleInvolved,
                witnesses,
                amountYuan,
                Boolean.TRUE.equals(violenceLikely));
    }
}
