package io.fengqiao.dispute.casework;

import java.util.Arrays;
import java.util.Optional;

/// Where a dispute came from: the grids, an officer's own desk, or another platform (S38), which is told how
/// it ended (S67).
/// Keeps S38.
public enum Channel {
    GRID("grid", false),
    POLICE_110("police-110", true),
    HOTLINE_12348("hotline-12348", true),
    PETITION("petition", true),
    COURT("court", true),
    WALK_IN("walk-in", false),
    /// Assigned from above (上级交办, S104).
    SUPERIOR("superior", false),
    /// From a list an office kept before.
    IMPORT("import", false);

    private final String code;
    private final boolean platform;

    Channel(String code, boolean platform) {
        this.code = code;
        this.platform = platform;
    }

    public String code() {
        return code;
    }

    public boolean isPlatform() {
        return platform;
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst();
    }
}
