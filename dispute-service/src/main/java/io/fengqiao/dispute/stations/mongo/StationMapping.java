package io.fengqiao.dispute.stations.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.stations.Body;
import io.fengqiao.dispute.stations.Due;
import io.fengqiao.dispute.stations.Station;
import io.fengqiao.dispute.stations.StationStage;
import io.fengqiao.dispute.stations.StationStage.Result;
import io.fengqiao.dispute.stations.Way;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A station as it is stored. Who may see it: every division of the dispute's place, its platform, the
/// department whose matter it is, and the department it went to or came from, where that is one of
/// the district's (P1).
final class StationMapping implements AggregateMapping<Station, StationMapping.State> {
    record LimitState(Instant at, String rule, String source, String book, String words) {
        static LimitState of(Due due) {
            var reason = due.reason();
            return new LimitState(due.at(), reason.rule(), reason.source(), reason.book(), reason.words());
        }

        Due due() {
            return new Due(at, new Reason(rule, source, book, words));
        }
    }

    /// @param dueAt the limit that runs, as long as it has not been told to have passed
    record State(
            String station,
            String dispute,
            String district,
            @Nullable String town,
            @Nullable String village,
            String unit,
            @Nullable String matterUnit,
            Body body,
            Way way,
            String reason,
            @Nullable String document,
            String by,
            Instant at,
            LimitState acceptance,
            String stage,
            @Nullable Instant stageAt,
            @Nullable Result result,
            @Nullable String resultDocument,
            @Nullable String returnedBy,
            @Nullable LimitState due,
            @Nullable Instant dueAt,
            boolean overdue) {}

    @Override
    public String collection() {
        return "stations";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Station station) {
        return station.snapshot().id();
    }

    @Override
    public State state(Station station) {
        var it = station.snapshot();
        var returned = it.stage() instanceof StationStage.Returned one ? one : null;
        return new State(
                it.id(),
                it.dispute(),
                it.territory().district(),
                it.territory().town(),
                it.territory().village(),
                it.unit(),
                it.matterUnit(),
                it.body(),
                it.way(),
                it.reason(),
                it.document(),
                it.by(),
                it.at(),
                LimitState.of(it.acceptance()),
                it.stage().name(),
                switch (it.stage()) {
                    case StationStage.Referred _ -> null;
                    case StationStage.Accepted(var at) -> at;
                    case StationStage.Returned(var _, var _, var _, var at) -> at;
                },
                returned == null ? null : returned.result(),
                returned == null ? null : returned.document(),
                returned == null ? null : returned.by(),
                it.due() == null ? null : LimitState.of(it.due()),
                it.due() == null || it.overdue() ? null : it.due().at(),
                it.overdue());
    }

    @Override
    public Station aggregate(State it) {
        return new Station(new Station.Snapshot(
                it.station(),
                it.dispute(),
                new Territory(it.district(), it.town(), it.village()),
                it.unit(),
                it.matterUnit(),
                it.body(),
                it.way(),
                it.reason(),
                it.document(),
                it.by(),
                it.at(),
                it.acceptance().due(),
                stage(it),
                it.due() == null ? null : it.due().due(),
                it.overdue()));
    }

    private static StationStage stage(State it) {
        var at = it.stageAt() == null ? it.at() : it.stageAt();
        return switch (it.stage()) {
            case "REFERRED" -> new StationStage.Referred();
            case "ACCEPTED" -> new StationStage.Accepted(at);
            case "RETURNED" ->
                new StationStage.Returned(
                        Result.valueOf(String.valueOf(it.result())),
                        it.resultDocument(),
                        String.valueOf(it.returnedBy()),
                        at);
            default -> throw new IllegalStateException("stage " + it.stage() + " (expected: a known one)");
        };
    }

    @Override
    public Visibility visibility(Station station) {
        var it = station.snapshot();
        var units = new HashSet<String>();
        units.add(it.unit());
        if (it.matterUnit() != null) {
            units.add(it.matterUnit());
        }
        switch (it.body()) {
            case COURT -> units.add(it.territory().department("court"));
            case PROSECUTION -> units.add(it.territory().department("procuratorate"));
            case POLICE -> units.add(it.territory().department("police"));
            case PETITION -> units.add(it.territory().department("petitions"));
            case NOTARY, ADMINISTRATIVE_REVIEW -> units.add(it.territory().department("justice"));
            case LABOUR_ARBITRATION -> units.add(it.territory().department("labour"));
            case FARMLAND_ARBITRATION -> units.add(it.territory().department("agriculture"));
            case ARBITRATION -> {}
        }
        return new Visibility(it.territory().divisions(), units, Set.of());
    }
}
