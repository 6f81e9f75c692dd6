package io.fengqiao.local.departments;

/// The ways by which a dispute comes to the suite's knowledge.
public enum Channel {
    GRID("grid", "R", 50),
    POLICE_110("police-110", "JQ", 16),
    HOTLINE_12348("hotline-12348", "FL", 12),
    PETITION("petition", "XF", 12),
    COURT("court", "SQ", 10);

    private final String wire;
    private final String prefix;
    private final int share;

    Channel(String wire, String prefix, int share) {
        this.wire = wire;
        this.prefix = prefix;
        this.share = share;
    }

    /// Its name on the wire.
    public String wire() {
        return wire;
    }

    /// What the references of the department begin with; the grid's report numbers are given by the suite.
    String prefix() {
        return prefix;
    }

    /// How many of a hundred reports come this way.
    int share() {
        return share;
    }

    boolean isDepartment() {
        return this != GRID;
    }

    /// The topic on which its records reach the dispute service.
    String topic() {
        return isDepartment() ? "intake." + wire : "grid.events";
    }

    /// The department's own key for personal data.
    String keyId() {
        return "intake-" + wire;
    }
}
