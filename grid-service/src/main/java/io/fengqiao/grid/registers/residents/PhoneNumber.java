package io.fengqiao.grid.registers.residents;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number within the country: a mobile's 11 digits, or area code and number of a fixed line.
public record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{9,11}");

    public static Optional<PhoneNumber> parse(String text) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .replaceFirst("^(\\+|00)86", "");
        return FORM.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "‹PHONE›";
    }
}
