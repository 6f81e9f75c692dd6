package io.fengqiao.dispute.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was told about a matter and names nobody: when it happened, and what its gravity is judged by (S57,
/// S59). Who sees the dispute sees them.
///
/// These are the facts wherever they stand: in what is read, what is told, what rules look at and what is
/// shown. A further one is added here, where it is taken down, and where it is stored.
///
/// Whoever reads them notices when one is missing: none is a primitive, which would be there anyway.
///
/// @param witnesses how many saw it, where somebody said so
/// @param amountYuan how much it is about, if it is about money; whole yuan on the books
public record Facts(
        Instant occurredAt,
        Integer peopleInvolved,
        @Nullable Integer witnesses,
        @Nullable BigDecimal amountYuan,
        Boolean violenceLikely) {
    private static final int MOST_PEOPLE = 100_000;
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(1_000_000_000_000L);

    /// As they come onto the books: nobody can mean less than the persons named.
    ///
    /// @throws OutOfRange when one of them is none that anybody can mean
    public Facts checked(int named, Instant now) {
        OutOfRange.check("occurredAt", occurredAt, now);
        OutOfRange.check("peopleInvolved", peopleInvolved, MOST_PEOPLE);
        if (witnesses != null) {
            OutOfRange.check("witnesses", witnesses, MOST_PEOPLE);
        }
        if (amountYuan != null) {
            OutOfRange.check("amountYuan", amountYuan, MOST_YUAN);
        }
        return new Facts(
                occurredAt,
                Math.max(peopleInvolved, named),
                witnesses,
                amountYuan == null ? null : amountYuan.setScale(0, RoundingMode.DOWN),
                violenceLikely);
    }

    /// The same, which happened then.
    public Facts at(Instant time) {
        return new Facts(time, peopleInvolved, witnesses, amountYuan, violenceLikely);
    }

    /// Whole yuan; none where it is not about money.
    public long yuan() {
        return amountYuan == null ? 0 : amountYuan.longValue();
    }
}
