package io.fengqiao.grid.registers.care;

import java.util.Optional;

/// A record of care. It is made of person and group with a key, so that nobody finds out by trying
/// whose it is.
record CareId(String value) {
    private static final String FORM = "C[0-9A-Z]{20}";

    CareId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("care id " + value + " (expected: C and 20 digits or capitals)");
        }
    }

    static Optional<CareId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new CareId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
