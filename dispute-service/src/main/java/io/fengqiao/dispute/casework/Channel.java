package io.fengqiao.dispute.casework;

import java.util.Arrays;
import java.util.Optional;

/// Where a dispute came from: the grids, or another platform (S38), which is told how it ended (S67).
public enum Channel {
    GRID("grid"),
    POLICE_110("police-110"),
    HOTLINE_12348("hotline-12348"),
    PETITION("petition"),
    COURT("court");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isPlatform() {
        return this != GRID;
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code.equals(code))
                .findFirst();
    }
}
