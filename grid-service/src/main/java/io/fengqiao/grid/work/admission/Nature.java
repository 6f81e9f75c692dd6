package io.fengqiao.grid.work.admission;

/// What kind of work it is, in the words of article 20. The last three (行政管理性、管制性、执法性) are the government's
/// own and are never handed to grid workers (S126); professional work needs professionals, or
/// training first (S127).
public enum Nature {
    ORDINARY,
    PROFESSIONAL,
    ADMINISTRATIVE,
    CONTROL,
    ENFORCEMENT;

    public boolean isTheGovernmentsOwn() {
        return switch (this) {
            case ORDINARY, PROFESSIONAL -> false;
            case ADMINISTRATIVE, CONTROL, ENFORCEMENT -> true;
        };
    }
}
