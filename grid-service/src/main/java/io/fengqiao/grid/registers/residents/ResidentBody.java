package io.fengqiao.grid.registers.residents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a telephone or an officer posts, in clear. `checkedOn` is today when it is not given.
record ResidentBody(
        @NotBlank @Size(max = 15) String grid,
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 40) String idNumber,
        @Nullable @Size(max = 40) String phone,
        @NotNull ResidenceKind kind,
        @Nullable @Size(max = 200) String address,
        @Nullable @Size(max = 30) String household,
        @Nullable LocalDate checkedOn) {
    StatedResident stated(LocalDate today) {
        return new StatedResident(
                name.strip(),
                given(idNumber),
                given(phone),
                kind,
                given(address),
                given(household),
                checkedOn == null ? today : checkedOn);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "ResidentBody[" + grid + "]";
    }
}
