package io.fengqiao.dispute.warnings;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.dispute.casework.HistoryEntry;
import io.fengqiao.dispute.casework.TimelineSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A dispute's warnings in its timeline.
public final class WarningLines implements TimelineSource {
    private static final String SYSTEM = "system";

    private final Warnings warnings;

    public WarningLines(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public List<HistoryEntry> of(String dispute) {
        return warnings.of(dispute, Scope.system()).stream()
                .flatMap(stored -> lines(stored.aggregate().snapshot()).stream())
                .toList();
    }

    private static List<HistoryEntry> lines(Warning.Snapshot it) {
        var unit = it.addressees().territoryUnit();
        var lines = new ArrayList<HistoryEntry>();
        lines.add(new HistoryEntry(it.raisedAt(), "WARNED", SYSTEM, unit, "S60", risks(it)));
        if (it.has(Risk.VIOLENCE)) {
            lines.add(new HistoryEntry(it.raisedAt(), "POLICE_ALERTED", SYSTEM, it.policeUnit(), "人民调解法 §25", null));
        }
        it.receipts()
                .forEach(one -> lines.add(
                        new HistoryEntry(one.at(), "WARNING_ACKNOWLEDGED", one.by(), one.unit(), "S60", null)));
        it.measures().forEach(one -> {
            lines.add(new HistoryEntry(
                    one.at(),
                    "MEASURE_TAKEN",
                    one.by(),
                    one.unit(),
                    "S61",
                    one.kind().name()));
            var followUp = one.followUp();
            if (followUp != null) {
                lines.add(new HistoryEntry(
                        followUp.at(),
                        "MEASURE_FOLLOWED_UP",
                        followUp.by(),
                        one.unit(),
                        "S61",
                        followUp.result().name()));
            }
        });
        if (it.stage() instanceof WarningStage.Lifted(var reason, var by, var at)) {
            lines.add(new HistoryEntry(at, "WARNING_LIFTED", by, unit, "S61", reason));
        }
        return lines;
    }

    private static String risks(Warning.Snapshot it) {
        return it.hits().stream().map(hit -> hit.risk().name()).distinct().collect(Collectors.joining(", "));
    }
}
