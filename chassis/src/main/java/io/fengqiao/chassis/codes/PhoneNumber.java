package io.fengqiao.chassis.codes;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number within the country, in its bare digits: a mobile's 11, or area code and number of a
/// fixed line. The country's prefix, brackets, blanks, hyphens and invisible signs do not
/// make another number.
public record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{9,11}");

    public PhoneNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a telephone number has another form (expected: bare digits)");
        }
    }

    public static Optional<PhoneNumber> parse(String text) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}()-]", "")
                .replaceFirst("^(\\+|00)86", "");
        return FORM.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /// A log line shows that there is one, and no more.
    @Override
    public String toString() {
        return "‹PHONE›";
    }
}
