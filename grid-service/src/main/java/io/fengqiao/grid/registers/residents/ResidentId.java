package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.kernel.DerivedId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A resident of a village, made of what the person is known by: a person that is registered twice, by a
/// worker and by a file, is one entry. With an identity number it is that number's blind index; without one,
/// name, telephone and address together.
public record ResidentId(String value) {
    private static final String FORM = "P[0-9A-Z]{20}";

    public ResidentId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("resident id " + value + " (expected: P and 20 digits or capitals)");
        }
    }

    public static Optional<ResidentId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new ResidentId(text)) : Optional.empty();
    }

    /// @param name … all blind indexes, never the values
    public static ResidentId of(
            String village, String name, @Nullable String idNumber, @Nullable String phone, @Nullable String address) {
        return new ResidentId(
                idNumber != null
                        ? DerivedId.of("P", village, idNumber)
                        : DerivedId.of("P", village, name, phone == null ? "" : phone, address == null ? "" : address));
    }

    @Override
    public String toString() {
        return value;
    }
}
