package io.fengqiao.local.yardstick;

/// What was aimed at, and what would still be good: at least so much, or at most.
record Goal(double aim, double stillGood, boolean isLeast) {
    enum Verdict {
        MET("met"),
        STILL_GOOD("still good"),
        MISSED("missed"),
        NOT_MEASURED("not measured");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Goal least(double aim, double stillGood) {
        return new Goal(aim, stillGood, true);
    }

    static Goal most(double aim, double stillGood) {
        return new Goal(aim, stillGood, false);
    }

    Verdict verdict(double measured) {
        if (Double.isNaN(measured)) {
            return Verdict.NOT_MEASURED;
        }
        return reaches(measured, aim)
                ? Verdict.MET
                : reaches(measured, stillGood) ? Verdict.STILL_GOOD : Verdict.MISSED;
    }

    private boolean reaches(double measured, double line) {
        return isLeast ? measured >= line : measured <= line;
    }

    String words() {
        return (isLeast ? "≥ " : "≤ ") + Numbers.of(aim) + " (" + Numbers.of(stillGood) + ")";
    }
}
