package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.Personal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a resident, checked and sealed.
public record Particulars(
        Personal name,
        @Nullable Personal idNumber,
        @Nullable Personal phone,
        ResidenceKind kind,
        @Nullable Personal address,
        @Nullable String household) {
    /// Sealing the same value twice gives two texts but one index.
    boolean says(Particulars other) {
        return kind == other.kind
                && Objects.equals(household, other.household)
                && Objects.equals(name.index(), other.name.index())
                && Objects.equals(index(idNumber), index(other.idNumber))
                && Objects.equals(index(phone), index(other.phone))
                && Objects.equals(index(address), index(other.address));
    }

    private static @Nullable String index(@Nullable Personal personal) {
        return personal == null ? null : personal.index();
    }
}
