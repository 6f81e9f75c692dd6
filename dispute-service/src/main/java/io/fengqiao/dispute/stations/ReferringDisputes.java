package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.casework.Disputes;
import io.fengqiao.dispute.casework.HandlingDisputes;
import io.fengqiao.dispute.casework.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Refers disputes to other bodies, notes what they answer, and what they send (S5: mediation first, and
/// the way back).
/// Keeps S5.
public final class ReferringDisputes {
    private static final int AT_ONCE = 500;

    private final Disputes disputes;
    private final HandlingDisputes handling;
    private final Stations stations;
    private final Effective<StationBook> book;
    private final WorkingCalendar calendar;

    public ReferringDisputes(
            Disputes disputes,
            HandlingDisputes handling,
            Stations stations,
            Effective<StationBook> book,
            WorkingCalendar calendar) {
        this.disputes = disputes;
        this.handling = handling;
        this.stations = stations;
        this.book = book;
        this.calendar = calendar;
    }

    /// By who holds the dispute, while somebody still has to settle it.
    public Versioned<Station> refer(String dispute, ReferDispute command, CommandContext mandate, Instant now) {
        var id = Station.idOf(dispute, mandate.key());
        var it = handling.disclose(dispute, mandate.caller()).aggregate().snapshot();
        if (it.stage() instanceof Stage.Closed) {
            throw new Refusal(
                    "dispute-ended", Refusal.Kind.CONFLICT, "S50", it.stage().name());
        }
        var route = it.assignment().route();
        var acceptance = book.at(now).accept(command.body(), command.way(), now, calendar);
        var station = new Station(new Station.Snapshot(
                id,
                dispute,
                it.territory(),
                route.unit(),
                route.matterUnit(),
                command.body(),
                command.way(),
                command.reason(),
                command.document(),
                mandate.caller().subject(),
                now,
                acceptance,
                new StationStage.Referred(),
                acceptance,
                false));
        return stations.create(id, mandate, station, station.birth());
    }

    public Versioned<Station> accept(String id, CommandContext mandate, Instant now) {
        return stations.change(
                id,
                mandate,
                station -> station.accept(
                        book.at(now).answer(station.body(), station.way(), now, calendar),
                        mandate.caller().subject(),
                        now));
    }

    public Versioned<Station> giveBack(
            String id, StationStage.Result result, @Nullable String document, CommandContext mandate, Instant now) {
        return stations.change(
                id,
                mandate,
                station -> station.giveBack(result, document, mandate.caller().subject(), now));
    }

    public List<Versioned<Station>> of(String dispute, Scope scope) {
        return stations.of(
                disputes.get(dispute, scope).aggregate().snapshot().id().value(), scope);
    }

    /// Tells of every limit that has passed, once, with any number of replicas.
    public void pass(Instant now) {
        stations.move(stations.due(now, AT_ONCE), station -> station.expire(now));
    }
}
