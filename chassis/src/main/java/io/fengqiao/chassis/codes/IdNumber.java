package io.fengqiao.chassis.codes;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person's identity number in its eighteen signs (GB 11643-1999): region, birthday, order, and a check
/// sign by ISO 7064 MOD 11-2. A foreigner's permanent residence card is built alike: 9, the province that
/// gave it, and three digits of the home country stand for the region.
///
/// People write it as they like: full-width digits, a lower-case x, blanks. The fifteen digits of the first
/// generation are the same person's eighteen, so that equal persons have equal indexes. It
/// never prints itself.
public record IdNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_SIGNS = "10X98765432";
    private static final int FIRST_YEAR = 1800;

    /// GB/T 2260: provinces, by the first two digits.
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    public IdNumber {
        if (wrong(value, LocalDate.MAX) != null) {
            throw new IllegalArgumentException("an identity number has another form (expected: 18 signs, GB 11643)");
        }
    }

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

    /// What somebody wrote down. Whether it is anybody's, only the police know.
    ///
    /// @param today nobody is born later
    public static Read read(String text, LocalDate today) {
        var number = eighteen(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT));
        var wrong = wrong(number, today);
        return wrong == null ? new Read.Valid(new IdNumber(number)) : new Read.Invalid(wrong);
    }

    /// A valid one, where it does not matter what is wrong with another.
    public static Optional<IdNumber> parse(String text, LocalDate today) {
        return read(text, today) instanceof Read.Valid(var number) ? Optional.of(number) : Optional.empty();
    }

    /// The first generation had neither century nor check sign.
    private static String eighteen(String number) {
        if (!number.matches("[0-9]{15}")) {
            return number;
        }
        var body = number.substring(0, 6) + "19" + number.substring(6);
        return body + checkSign(body);
    }

    private static @Nullable Wrong wrong(String number, LocalDate today) {
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return Wrong.FORM;
        }
        if (!PROVINCES.contains(number.substring(0, 2))
                && !(number.startsWith("9") && PROVINCES.contains(number.substring(1, 3)))) {
            return Wrong.REGION;
        }
        if (!isBirthday(number.substring(6, 14), today)) {
            return Wrong.BIRTHDAY;
        }
        return number.charAt(17) == checkSign(number) ? null : Wrong.CHECK_DIGIT;
    }

    private static boolean isBirthday(String digits, LocalDate today) {
        try {
            var born = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return born.getYear() >= FIRST_YEAR && !born.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// @param number its first seventeen digits, whatever follows
    public static char checkSign(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_SIGNS.charAt(sum % 11);
    }

    /// A log line shows that there is one, and no more.
    @Override
    public String toString() {
        return "‹ID_NUMBER›";
    }
}
