package io.fengqiao.assessment.places;

import java.util.List;
import java.util.regex.Pattern;

/// A division's 12 digits: six for the district, three for the town, three for the village; what does not apply is 0.
///
/// What lies in what is read off the code and not from the directory's copy, so that a fact comes out the same whether
/// the directory was read before the disputes or after them (R10).
public record DivisionCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final Pattern PLATFORM = Pattern.compile("P[0-9]{12}");

    public DivisionCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("a division's code has another form (expected: 12 digits)");
        }
    }

    public static boolean isCode(String value) {
        return FORM.matcher(value).matches();
    }

    /// The division whose platform `unit` is: `P` and the division's code.
    public static DivisionCode ofPlatform(String unit) {
        if (!PLATFORM.matcher(unit).matches()) {
            throw new IllegalArgumentException("a platform's code has another form (expected: P and 12 digits)");
        }
        return new DivisionCode(unit.substring(1));
    }

    public Level level() {
        if (!value.endsWith("000")) {
            return Level.VILLAGE;
        }
        return value.endsWith("000000") ? Level.DISTRICT : Level.TOWN;
    }

    /// Itself first, then what it lies in, up to the district.
    public List<String> chain() {
        var town = value.substring(0, 9) + "000";
        var district = value.substring(0, 6) + "000000";
        return switch (level()) {
            case VILLAGE -> List.of(value, town, district);
            case TOWN -> List.of(value, district);
            case DISTRICT -> List.of(value);
        };
    }
}
