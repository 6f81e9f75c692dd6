package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.Beside;
import io.fengqiao.dispute.casework.Told;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute's stations in its timeline.
public final class StationLines implements Beside {
    private final Stations stations;
    private final Effective<StationBook> book;

    public StationLines(Stations stations, Effective<StationBook> book) {
        this.stations = stations;
        this.book = book;
    }

    @Override
    public List<Told> of(String dispute) {
        return stations.of(dispute, Scope.system()).stream()
                .flatMap(stored -> lines(stored.aggregate().snapshot()).stream())
                .toList();
    }

    private List<Told> lines(Station.Snapshot it) {
        var entry = book.at(it.at()).of(it.body());
        var lines = new ArrayList<Told>();
        lines.add(new Told(
                it.at(),
                it.way() == Way.OUT ? "REFERRED_OUT" : "REFERRED_IN",
                it.by(),
                it.unit(),
                entry.ground(),
                note(entry.name(), it.document())));
        if (it.stage() instanceof StationStage.Accepted(var at)) {
            lines.add(new Told(at, "REFERRAL_ACCEPTED", it.by(), it.unit(), entry.ground(), entry.name()));
        }
        if (it.stage() instanceof StationStage.Returned(var result, var document, var by, var at)) {
            lines.add(new Told(
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
