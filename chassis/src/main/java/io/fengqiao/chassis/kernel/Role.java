package io.fengqiao.chassis.kernel;

/// What a caller is, as the token says, and how far that lets it look. The words are the policy's tiers (S4,
/// S80) and the three separate administrators (P7).
/// Keeps S4, S80.
public enum Role {
    GRID_WORKER(Reach.OWN),
    VILLAGE_OFFICER(Reach.AREA),
    TOWN_OFFICER(Reach.AREA),
    DISTRICT_OFFICER(Reach.AREA),
    DEPARTMENT_OFFICER(Reach.LINE),
    MEDIATOR(Reach.OWN),
    OPERATOR(Reach.NOTHING),
    SECURITY_ADMINISTRATOR(Reach.NOTHING),
    AUDITOR(Reach.NOTHING);

    /// How far a role sees: its division's subtree, its department's line, what is assigned to the person,
    /// or no case.
    public enum Reach {
        AREA,
        LINE,
        OWN,
        NOTHING
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }
}
