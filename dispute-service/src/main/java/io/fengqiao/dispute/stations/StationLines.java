package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.HistoryEntry;
import io.fengqiao.dispute.casework.TimelineSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute's stations in its timeline.
public final class StationLines implements TimelineSource {
    private final Stations stations;
    private final Effective<StationBook> book;

    public StationLines(Stations stations, Effective<StationBook> book) {
        this.stations = stations;
        this.book = book;
    }

    @Override
    public List<HistoryEntry> of(String dispute) {
        return stations.of(dispute, Scope.system()).stream()
                .flatMap(stored -> lines(stored.aggregate().snapshot()).stream())
                .toList();
    }

    private List<HistoryEntry> lines(Station.Snapshot it) {
        var entry = book.at(it.at()).of(it.body());
        var lines = new ArrayList<HistoryEntry>();
        lines.add(new HistoryEntry(
                it.at(),
                it.way() == Way.OUT ? "REFERRED_OUT" : "REFERRED_IN",
                it.by(),
                it.unit(),
                entry.ground(),
                note(entry.name(), it.document())));
        if (it.stage() instanceof StationStage.Accepted(var at)) {
            lines.add(new HistoryEntry(at, "REFERRAL_ACCEPTED", it.by(), it.unit(), entry.ground(), entry.name()));
        }
        if (it.stage() instanceof StationStage.Returned(var result, var document, var by, var at)) {
            lines.add(new HistoryEntry(
                    at,
                    "REFERRAL_RETURNED",
                    by,
                    it.unit(),
                    entry.ground(),
                    note(entry.name() + ": " + result, document)));
        }
        return lines;
    }

    private static String note(String words, @Nullable String document) {
        return document == null ? words : words + ", " + document;
    }
}
