package io.fengqiao.chassis.personal;

/// Outside the local profile a service does not start without keys of its own (P10).
public final class ProductionSecrets {
    private ProductionSecrets() {}

    public static void require(PersonalKeys keys) {
        if (keys.index() == null || !keys.keys().containsKey(keys.active())) {
            throw new IllegalStateException("fengqiao.personal.keys." + keys.active()
                    + " and fengqiao.personal.index are not set (expected: 256 bits in base 64 each; only the profile"
                    + " `local` has keys by default)");
        }
        if (DevelopmentKeys.contains(keys.index())
                || keys.keys().values().stream().anyMatch(DevelopmentKeys::contains)) {
            throw new IllegalStateException("fengqiao.personal holds a development key, which anybody can know"
                    + " (expected: keys of your own, or the profile `local`)");
        }
    }
}
