package io.fengqiao.mediation.cases;

/// A case is one dispatch of one dispute: `<dispute>-<dispatch>`.
public record CaseId(String dispute, int dispatch) {
    public CaseId {
        if (dispute.isBlank() || dispatch < 1) {
            throw new IllegalArgumentException("dispatch " + dispatch + " of a dispute (expected: 1 or more)");
        }
    }

    public String value() {
        return dispute + "-" + dispatch;
    }

    @Override
    public String toString() {
        return value();
    }
}
