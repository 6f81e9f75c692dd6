package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.Personal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a premise, checked; who lives or works there, and where, is sealed.
record Description(
        PremiseKind kind,
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable Personal address,
        @Nullable Personal contact,
        @Nullable Personal phone) {
    /// Sealing the same value twice gives two texts but one index.
    boolean says(Description other) {
        return kind == other.kind
                && Objects.equals(name, other.name)
                && Objects.equals(creditCode, other.creditCode)
                && Objects.equals(index(address), index(other.address))
                && Objects.equals(index(contact), index(other.contact))
                && Objects.equals(index(phone), index(other.phone));
    }

    PremiseId id(String village) {
        var where = index(address);
        return switch (kind.register()) {
            case HOUSES, ADDRESSES -> PremiseId.of(kind.register(), village, Objects.requireNonNull(where));
            case ORGANISATIONS -> PremiseId.of(kind.register(), village, creditCode == null ? known() : creditCode);
            case THINGS -> PremiseId.of(kind.register(), village, kind.name(), known(), where == null ? "" : where);
            case RESIDENTS -> throw new IllegalStateException("a resident is no premise");
        };
    }

    private String known() {
        return Objects.requireNonNull(name);
    }

    private static @Nullable String index(@Nullable Personal personal) {
        return personal == null ? null : personal.index();
    }
}
