package io.fengqiao.mediation.organizations;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A division by its 12-digit statistical code: six digits name the district, three more the town, three more the
/// village. What lies above it can be read from the code.
public record Division(String code) {
    private static final Pattern CODE = Pattern.compile("[1-9][0-9]{11}");

    public Division {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a division code of 12 digits");
        }
    }

    public Level level() {
        if (code.endsWith("000000")) {
            return Level.DISTRICT;
        }
        return code.endsWith("000") ? Level.TOWN : Level.VILLAGE;
    }

    /// The division of that level it lies in, or itself when it does not reach down to that level.
    public Division at(Level level) {
        return switch (level) {
            case VILLAGE -> this;
            case TOWN -> new Division(code.substring(0, 9) + "000");
            case DISTRICT -> new Division(code.substring(0, 6) + "000000");
        };
    }

    /// Itself and all above it: whose officers it concerns (P1).
    public Set<String> chain() {
        var chain = new LinkedHashSet<String>();
        chain.add(code);
        chain.add(at(Level.TOWN).code);
        chain.add(at(Level.DISTRICT).code);
        return chain;
    }

    @Override
    public String toString() {
        return code;
    }
}
