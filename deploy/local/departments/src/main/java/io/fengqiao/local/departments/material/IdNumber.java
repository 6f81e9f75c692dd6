package io.fengqiao.local.departments.material;

/// Resident identity numbers after GB 11643: 17 digits and a check digit (ISO 7064, MOD 11-2).
final class IdNumber {
    private static final String CHECK_DIGITS = "10X98765432";

    private IdNumber() {}

    static String complete(String first17) {
        return first17 + checkDigit(first17);
    }

    private static char checkDigit(String first17) {
        var sum = 0;
        for (int i = 0; i < 17; i++) {
            var weight = (1 << (17 - i)) % 11;
            sum += weight * (first17.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /// A number that checks and yet was never anybody's: both prefixes are younger than every birth date used
    /// here (500239 dates from 1997, 500114 from 2000).
    static String madeUp(Chances chances) {
        var prefix = chances.happens(0.5) ? "500239" : "500114";
        var born =
                "%04d%02d%02d".formatted(chances.between(1942, 1990), chances.between(1, 12), chances.between(1, 28));
        return complete(prefix + born + "%03d".formatted(chances.between(1, 999)));
    }
}
