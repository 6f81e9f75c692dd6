package io.fengqiao.chassis.codes;

import io.fengqiao.chassis.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A division's 12 digits: six for the district (GB/T 2260), three for the town (GB/T 10114), three for the
/// village. What does not apply is 0, so a village lies in a town and a town in a district.
///
/// What lies in what is read off the code and not from a copy of the directory: the answer is the same
/// whatever was heard first (R10). Whether there is such a division, only the directory knows.
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    /// For what callers write: whoever checks a body checks it by this.
    public static final String FORM = "[1-9][0-9]{5}(000000|(?!000)[0-9]{6})";

    private static final Pattern PATTERN = Pattern.compile(FORM);
    private static final int REGION = 6;
    private static final int TOWN = 9;

    public DivisionCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("division code " + value + " (expected: 12 digits, GB/T 2260)");
        }
    }

    private static boolean isCode(String text) {
        return PATTERN.matcher(text).matches();
    }

    /// Somebody's word for a division; what is no code names none.
    public static Optional<DivisionCode> parse(String text) {
        return isCode(text) ? Optional.of(new DivisionCode(text)) : Optional.empty();
    }

    /// A caller's word for a division that ought to be there.
    public static DivisionCode known(String text) {
        return parse(text).orElseThrow(() -> Refusal.notFound("division", text));
    }

    public Level level() {
        if (!value.endsWith("000")) {
            return Level.VILLAGE;
        }
        return value.endsWith("000000") ? Level.DISTRICT : Level.TOWN;
    }

    /// The six digits of GB/T 2260, which departments and maps are named after.
    public String region() {
        return value.substring(0, REGION);
    }

    public DivisionCode district() {
        return new DivisionCode(region() + "000000");
    }

    /// The village it is; none where it is not known so exactly.
    public Optional<DivisionCode> village() {
        return level() == Level.VILLAGE ? Optional.of(this) : Optional.empty();
    }

    /// The town it is or lies in; none at the district.
    public Optional<DivisionCode> town() {
        return level() == Level.DISTRICT
                ? Optional.empty()
                : Optional.of(new DivisionCode(value.substring(0, TOWN) + "000"));
    }

    /// The division of that level it is or lies in; none when it does not reach down so far.
    public Optional<DivisionCode> at(Level level) {
        return switch (level) {
            case VILLAGE -> village();
            case TOWN -> town();
            case DISTRICT -> Optional.of(district());
        };
    }

    public Optional<DivisionCode> parent() {
        return level().above().flatMap(this::at);
    }

    /// Itself first, then what it lies in, up to the district.
    public List<DivisionCode> chain() {
        var chain = new ArrayList<DivisionCode>();
        chain.add(this);
        parent().ifPresent(above -> chain.addAll(above.chain()));
        return List.copyOf(chain);
    }

    /// The chain's codes, as a record's visibility has them: whose officers it concerns (P1).
    public Set<String> areas() {
        return chain().stream().map(DivisionCode::value).collect(Collectors.toUnmodifiableSet());
    }

    public boolean liesIn(DivisionCode area) {
        return chain().contains(area);
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
