package io.fengqiao.chassis.codes;

import java.util.Optional;
import java.util.regex.Pattern;

/// Who acts: the platform that answers for a division, `P500114001001`, or a department of the district with
/// its line of matters, `500114-labour`.
public record UnitCode(String value) implements Comparable<UnitCode> {
    /// For what callers write, where only a department will do.
    public static final String DEPARTMENT = "[1-9][0-9]{5}-[a-z0-9-]{1,30}";

    private static final String PLATFORM = "P";
    private static final Pattern PATTERN = Pattern.compile(PLATFORM + DivisionCode.FORM + "|" + DEPARTMENT);

    public UnitCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "unit code " + value + " (expected: P and 12 digits, or 6 digits, a hyphen and a name)");
        }
    }

    private static boolean isCode(String text) {
        return PATTERN.matcher(text).matches();
    }

    /// Somebody's word for a unit; what is no code names none.
    public static Optional<UnitCode> parse(String text) {
        return isCode(text) ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    public static UnitCode platformOf(DivisionCode division) {
        return new UnitCode(PLATFORM + division);
    }

    /// The department of that name in the district where `place` is or lies.
    public static UnitCode department(DivisionCode place, String name) {
        return new UnitCode(place.region() + "-" + name);
    }

    public boolean isPlatform() {
        return value.startsWith(PLATFORM);
    }

    /// The division whose platform it is; a department is of none.
    public Optional<DivisionCode> division() {
        return isPlatform() ? Optional.of(new DivisionCode(value.substring(PLATFORM.length()))) : Optional.empty();
    }

    /// Its name in the district, `labour`; a platform has none.
    public Optional<String> department() {
        return isPlatform() ? Optional.empty() : Optional.of(value.substring(value.indexOf('-') + 1));
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
