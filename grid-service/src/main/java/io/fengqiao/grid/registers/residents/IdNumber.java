package io.fengqiao.grid.registers.residents;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// A citizen's identity number (GB 11643-1999): region, birthday, sequence, check digit. The 15 digits of the first
/// generation become 18; full-width digits and a lower-case x are the same number.
public record IdNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /// GB/T 2260: provinces, by the first two digits.
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    /// What can be wrong with one, by the slug of its sentence.
    public enum Wrong {
        FORM("id-number-form"),
        REGION("id-number-region"),
        BIRTHDAY("id-number-birthday"),
        CHECK_DIGIT("id-number-check-digit");

        private final String slug;

        Wrong(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }

    /// Either a number, or why it is none.
    public sealed interface Read {
        record Valid(IdNumber number) implements Read {}

        record Invalid(Wrong wrong) implements Read {}
    }

    public static Read read(String text, LocalDate today) {
        var number = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        boolean firstGeneration = number.matches("[0-9]{15}");
        if (!firstGeneration && !number.matches("[0-9]{17}[0-9X]")) {
            return new Read.Invalid(Wrong.FORM);
        }
        var body = firstGeneration
                ? number.substring(0, 6) + "19" + number.substring(6)
                : number.substring(0, number.length() - 1);
        if (!PROVINCES.contains(body.substring(0, 2))) {
            return new Read.Invalid(Wrong.REGION);
        }
        if (!isBirthday(body.substring(6, 14), today)) {
            return new Read.Invalid(Wrong.BIRTHDAY);
        }
        var whole = body + checkDigit(body);
        return firstGeneration || whole.equals(number)
                ? new Read.Valid(new IdNumber(whole))
                : new Read.Invalid(Wrong.CHECK_DIGIT);
    }

    private static boolean isBirthday(String digits, LocalDate today) {
        try {
            var born = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return born.getYear() >= 1850 && !born.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// ISO 7064, MOD 11-2.
    static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /// A log line shows that there is one, and no more.
    @Override
    public String toString() {
        return "‹ID_NUMBER›";
    }
}
