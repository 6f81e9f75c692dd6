package io.fengqiao.grid.registers.visits;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.DerivedId;
import java.util.Optional;

/// A visit, made of the command that records it: a telephone that sends it again records it once.
record VisitId(String value) {
    private static final String FORM = "V[0-9A-Z]{20}";

    VisitId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("visit id " + value + " (expected: V and 20 digits or capitals)");
        }
    }

    static VisitId of(CommandContext mandate) {
        return new VisitId(DerivedId.of("V", mandate.key()));
    }

    static Optional<VisitId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new VisitId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
