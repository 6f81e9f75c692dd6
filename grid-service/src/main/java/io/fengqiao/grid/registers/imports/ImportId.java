package io.fengqiao.grid.registers.imports;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.DerivedId;
import java.util.Optional;

/// An import, made of the command that brings it: a file sent again with the same key is the same import.
record ImportId(String value) {
    private static final String FORM = "I[0-9A-Z]{20}";

    ImportId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("import id " + value + " (expected: I and 20 digits or capitals)");
        }
    }

    static ImportId of(CommandContext mandate) {
        return new ImportId(DerivedId.of("I", mandate.key()));
    }

    static Optional<ImportId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new ImportId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
