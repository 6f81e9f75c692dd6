package io.fengqiao.chassis.codes;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a person is called: letters of any script (〇 is one), and dots, blanks, hyphens or apostrophes
/// between them, in whichever of their many forms. It stays as it was written, without the invisible signs
/// that come with copied text.
public record PersonName(String value) {
    public static final int LONGEST = 60;

    private static final String LETTER = "\\p{L}\\p{M}\\p{Nl}";
    private static final Pattern FORM = Pattern.compile("[" + LETTER + "][" + LETTER + "·•‧・･．.'’ -]*");

    public PersonName {
        if (!isName(value)) {
            throw new IllegalArgumentException("a name has another form (expected: letters, at most " + LONGEST + ")");
        }
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    public static Optional<PersonName> parse(String text) {
        var name = text.replaceAll("\\p{Cf}", "").strip();
        return isName(name) ? Optional.of(new PersonName(name)) : Optional.empty();
    }

    /// A log line shows that there is one, and no more.
    @Override
    public String toString() {
        return "‹NAME›";
    }
}
