package io.fengqiao.grid.registers.residents;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a person is known by, exactly; all that is given must fit.
record ResidentSearchBody(
        @Nullable @Size(max = 60) String name,
        @Nullable @Size(max = 40) String idNumber,
        @Nullable @Size(max = 40) String phone) {
    @AssertTrue(message = "name, idNumber or phone is needed")
    boolean isNarrowed() {
        return name != null || idNumber != null || phone != null;
    }

    @Override
    public String toString() {
        return "ResidentSearchBody";
    }
}
