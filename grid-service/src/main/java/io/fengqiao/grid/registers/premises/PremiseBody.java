package io.fengqiao.grid.registers.premises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a telephone or an officer posts, in clear. The kind says which register it belongs to.
record PremiseBody(
        @NotBlank @Size(max = 15) String grid,
        @NotNull PremiseKind kind,
        @Nullable @Size(max = 100) String name,
        @Nullable @Size(max = 40) String creditCode,
        @Nullable @Size(max = 200) String address,
        @Nullable @Size(max = 60) String contact,
        @Nullable @Size(max = 40) String phone,
        @Nullable LocalDate checkedOn) {
    StatedPremise stated(LocalDate today) {
        return new StatedPremise(
                kind,
                given(name),
                given(creditCode),
                given(address),
                given(contact),
                given(phone),
                checkedOn == null ? today : checkedOn);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "PremiseBody[" + grid + ", " + kind + "]";
    }
}
