package io.fengqiao.dispute.stations;

/// Whom disputes are referred to and from beside mediation (S5, S33, S50 to S54).
public enum Body {
    COURT,
    PROSECUTION,
    POLICE,
    NOTARY,
    LABOUR_ARBITRATION,
    FARMLAND_ARBITRATION,
    ARBITRATION,
    ADMINISTRATIVE_REVIEW,
    PETITION
}
