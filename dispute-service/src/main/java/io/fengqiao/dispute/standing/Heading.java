package io.fengqiao.dispute.standing;

/// What lines are counted under: everything a platform holds or is asked to take, a department runs or helps
/// with, a division has open, or a day brought.
///
/// @param key a unit's code, a division's code, or an ISO day
public record Heading(Sort sort, String key) {
    public enum Sort {
        HELD,
        OFFERED,
        MATTER,
        PLACE,
        DAY
    }

    public String id() {
        return sort + ":" + key;
    }

    public static Heading of(String id) {
        int colon = id.indexOf(':');
        return new Heading(Sort.valueOf(id.substring(0, colon)), id.substring(colon + 1));
    }
}
