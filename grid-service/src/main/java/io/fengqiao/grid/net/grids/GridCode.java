package io.fengqiao.grid.net.grids;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.kernel.Refusal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A grid's code, unique and never given again (S93): the 12 digits of its village and three of its own. So a
/// grid lies in exactly one village, and the code says which.
/// Keeps S93.
public record GridCode(String value) {
    public static final int LAST_SEQUENCE = 999;
    public static final Comparator<GridCode> BY_VALUE = Comparator.comparing(GridCode::value);

    /// For what callers write.
    public static final String FORM = DivisionCode.FORM + "(?!000)[0-9]{3}";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int VILLAGE = 12;

    public GridCode {
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("grid code " + value + " (expected: 15 digits, the last three not 000)");
        }
    }

    public static GridCode of(String village, int sequence) {
        return new GridCode("%s%03d".formatted(village, sequence));
    }

    /// A caller's word for a grid; what is no code names no grid.
    public static Optional<GridCode> parse(String text) {
        return PATTERN.matcher(text).matches() ? Optional.of(new GridCode(text)) : Optional.empty();
    }

    /// A caller's word for a grid that ought to be there.
    public static GridCode known(String text) {
        return parse(text).orElseThrow(() -> Refusal.notFound("grid", text));
    }

    public String village() {
        return value.substring(0, VILLAGE);
    }

    public int sequence() {
        return Integer.parseInt(value.substring(VILLAGE));
    }

    @Override
    public String toString() {
        return value;
    }
}
