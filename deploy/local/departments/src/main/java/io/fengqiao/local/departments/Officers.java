package io.fengqiao.local.departments;

import io.fengqiao.local.departments.material.Chances;
import io.fengqiao.local.departments.material.Settlements;
import io.fengqiao.local.departments.suite.Suite;

/// The officers of the platforms: when mediation of a dispute from their own grids is over, they tell the
/// parties (S67). What came from a department is fed back to it by the suite itself.
final class Officers {
    private final Settlements settlements = new Settlements();
    private final Takes taken = new Takes();
    private final Suite suite;
    private final Crew crew;
    private final Keys keys;
    private final long seed;
    private final Remarks remarks;

    Officers(Suite suite, Crew crew, Keys keys, long seed, Remarks remarks) {
        this.suite = suite;
        this.crew = crew;
        this.keys = keys;
        this.seed = seed;
        this.remarks = remarks;
    }

    void see(LedgerRow row) {
        if (row.channel().equals(Channel.GRID.wire()) && row.awaitsFeedback() && taken.take(row.dispute())) {
            crew.queue(() -> {
                if (!isTold(row)) {
                    taken.giveBack(row.dispute());
                }
            });
        }
    }

    private boolean isTold(LedgerRow row) {
        var chances = Chances.of(seed, row.dispute().hashCode());
        var path = "/api/dispute/disputes/" + row.dispute() + "/feedbacks";
        var body = Json.object().put("how", "PHONE").put("note", settlements.feedback(chances));
        try {
            var answer = suite.post(officer(row.unit()), path, keys.of(path, "feedback"), Json.bytes(body));
            if (!answer.ok()) {
                remarks.add("officers", answer.reason());
            }
            return answer.ok();
        } catch (RuntimeException noAnswer) {
            remarks.add("officers", String.valueOf(noAnswer.getMessage()));
            return false;
        }
    }

    /// Who speaks for the unit that holds the dispute.
    private static String officer(String unit) {
        if (unit.startsWith("500114-")) {
            return "department-officer-" + unit.substring("500114-".length());
        }
        var division = unit.startsWith("P") ? unit.substring(1) : "";
        if (division.isEmpty() || division.endsWith("000000")) {
            return "district-officer";
        }
        return (division.endsWith("000") ? "town-officer-" : "village-officer-") + division;
    }
}
