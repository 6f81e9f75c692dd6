package io.fengqiao.grid.registers.premises;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// An organisation's unified social credit code (GB 32100-2015): 18 digits and capitals without I, O, S, V
/// and Z, the last a check digit.
record CreditCode(String value) {
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BASE = 31;

    static Optional<CreditCode> parse(String text) {
        var code = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        return code.matches("[" + DIGITS + "]{18}") && code.charAt(17) == checkDigit(code)
                ? Optional.of(new CreditCode(code))
                : Optional.empty();
    }

    private static char checkDigit(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * DIGITS.indexOf(code.charAt(i));
            weight = weight * 3 % BASE;
        }
        return DIGITS.charAt((BASE - sum % BASE) % BASE);
    }
}
