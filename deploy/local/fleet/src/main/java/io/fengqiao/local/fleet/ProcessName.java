package io.fengqiao.local.fleet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The seven processes, in the order in which they are shown.
public enum ProcessName {
    STORE,
    BROKER,
    GRID_SERVICE,
    DISPUTE_SERVICE,
    MEDIATION_SERVICE,
    ASSESSMENT_SERVICE,
    GATEWAY;

    /// As it is written in file names, messages and on the command line: `grid-service`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProcessName> of(String label) {
        return Arrays.stream(values())
                .filter(name -> name.label().equals(label))
                .findFirst();
    }

    /// What the others stand on: started before them, stopped after them.
    boolean isFoundation() {
        return this == STORE || this == BROKER;
    }

    /// Needs neither store nor topics, so it may use the time in which these come up.
    boolean standsAlone() {
        return isFoundation() || this == GATEWAY;
    }
}
