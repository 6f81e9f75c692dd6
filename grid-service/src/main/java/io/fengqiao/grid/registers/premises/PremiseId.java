package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.grid.registers.entries.Register;
import java.util.Optional;

/// A house, address, organisation or thing of a village, made of what it is known by: registered twice, it
/// is one entry.
record PremiseId(String value) {
    private static final String FORM = "[HAOT][0-9A-Z]{20}";

    PremiseId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException(
                    "premise id " + value + " (expected: H, A, O or T and 20 digits or capitals)");
        }
    }

    static Optional<PremiseId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new PremiseId(text)) : Optional.empty();
    }

    /// @param parts a house's or an address's blind index of the address; an organisation's code, or its
    /// name; a thing's
    ///     kind, name and place
    static PremiseId of(Register register, String village, String... parts) {
        var all = new String[parts.length + 1];
        all[0] = village;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return new PremiseId(DerivedId.of(prefix(register), all));
    }

    private static String prefix(Register register) {
        return switch (register) {
            case HOUSES -> "H";
            case ADDRESSES -> "A";
            case ORGANISATIONS -> "O";
            case THINGS -> "T";
            case RESIDENTS -> throw new IllegalArgumentException("a resident is no premise");
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
