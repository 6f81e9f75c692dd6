package io.fengqiao.dispute.parties;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A citizen's identity number (GB 11643-1999): region, birthday, order and a check sign by ISO
/// 7064 MOD 11-2.
///
/// People write it as they like: full-width digits, a lower-case x, blanks. The fifteen digits of before 1999
/// are the same person's eighteen, so that equal persons have equal indexes. It never prints itself.
public final class IdNumber {
    private static final Pattern OLD = Pattern.compile("[1-9][0-9]{14}");
    private static final Pattern NEW = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final String CHECK_SIGNS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final DateTimeFormatter BIRTHDAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String digits;

    private IdNumber(String digits) {
        this.digits = digits;
    }

    /// Empty when it cannot be one. Whether it is anybody's, only the police know.
    public static Optional<IdNumber> of(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        if (OLD.matcher(text).matches()) {
            var body = text.substring(0, 6) + "19" + text.substring(6);
            return birthdayExists(body) ? Optional.of(new IdNumber(body + checkSign(body))) : Optional.empty();
        }
        if (!NEW.matcher(text).matches() || !birthdayExists(text) || text.charAt(17) != checkSign(text)) {
            return Optional.empty();
        }
        return Optional.of(new IdNumber(text));
    }

    private static char checkSign(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return CHECK_SIGNS.charAt(sum % 11);
    }

    private static boolean birthdayExists(String body) {
        try {
            var day = LocalDate.parse(body.substring(6, 14), BIRTHDAY);
            return day.getYear() >= 1800;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// Eighteen signs, in clear: to be sealed.
    public String value() {
        return digits;
    }

    @Override
    public String toString() {
        return "IdNumber";
    }
}
