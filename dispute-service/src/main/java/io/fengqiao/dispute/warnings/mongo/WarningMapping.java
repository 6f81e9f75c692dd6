package io.fengqiao.dispute.warnings.mongo;

import io.fengqiao.chassis.aggregate.AggregateMapping;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.chassis.rules.Reason;
import io.fengqiao.dispute.places.Territory;
import io.fengqiao.dispute.warnings.Addressees;
import io.fengqiao.dispute.warnings.Measure;
import io.fengqiao.dispute.warnings.Receipt;
import io.fengqiao.dispute.warnings.Risk;
import io.fengqiao.dispute.warnings.RiskBook;
import io.fengqiao.dispute.warnings.Warning;
import io.fengqiao.dispute.warnings.WarningStage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A warning as it is stored. Who may see it: every division of its place, both addressees, and the police
/// line where violence is likely (P1).
final class WarningMapping implements AggregateMapping<Warning, WarningMapping.State> {
    record HitState(Risk risk, String rule, String source, String book, String words) {}

    /// @param stageAt what belongs to the stage: urged then, acknowledged then, lifted then
    record State(
            String warning,
            String dispute,
            String district,
            @Nullable String town,
            @Nullable String village,
            String territoryUnit,
            @Nullable String matterUnit,
            List<HitState> hits,
            Instant raisedAt,
            Instant acknowledgeBy,
            String stage,
            Instant stageAt,
            @Nullable String liftReason,
            @Nullable String liftedBy,
            List<Receipt> receipts,
            int urged,
            List<Measure> measures,
            @Nullable Instant dueAt) {}

    @Override
    public String collection() {
        return "warnings";
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public String id(Warning warning) {
        return warning.snapshot().id();
    }

    @Override
    public State state(Warning warning) {
        var it = warning.snapshot();
        var lifted = it.stage() instanceof WarningStage.Lifted one ? one : null;
        return new State(
                it.id(),
                it.dispute(),
                it.territory().district(),
                it.territory().town(),
                it.territory().village(),
                it.addressees().territoryUnit(),
                it.addressees().matterUnit(),
                it.hits().stream().map(WarningMapping::stored).toList(),
                it.raisedAt(),
                it.acknowledgeBy(),
                it.stage().name(),
                switch (it.stage()) {
                    case WarningStage.Raised(var by) -> by;
                    case WarningStage.Acknowledged(var at) -> at;
                    case WarningStage.Lifted(var _, var _, var at) -> at;
                },
                lifted == null ? null : lifted.reason(),
                lifted == null ? null : lifted.by(),
                it.receipts(),
                it.urged(),
                it.measures(),
                it.dueAt());
    }

    @Override
    public Warning aggregate(State it) {
        return new Warning(new Warning.Snapshot(
                it.warning(),
                it.dispute(),
                new Territory(it.district(), it.town(), it.village()),
                new Addressees(it.territoryUnit(), it.matterUnit()),
                it.hits().stream()
                        .map(hit -> new RiskBook.Hit(
                                hit.risk(), new Reason(hit.rule(), hit.source(), hit.book(), hit.words())))
                        .toList(),
                it.raisedAt(),
                it.acknowledgeBy(),
                stage(it),
                it.receipts(),
                it.urged(),
                it.measures(),
                it.dueAt()));
    }

    private static WarningStage stage(State it) {
        return switch (it.stage()) {
            case "RAISED" -> new WarningStage.Raised(it.stageAt());
            case "ACKNOWLEDGED" -> new WarningStage.Acknowledged(it.stageAt());
            case "LIFTED" ->
                new WarningStage.Lifted(String.valueOf(it.liftReason()), String.valueOf(it.liftedBy()), it.stageAt());
            default -> throw new IllegalStateException("stage " + it.stage() + " (expected: a known one)");
        };
    }

    private static HitState stored(RiskBook.Hit hit) {
        var reason = hit.reason();
        return new HitState(hit.risk(), reason.rule(), reason.source(), reason.book(), reason.words());
    }

    @Override
    public Visibility visibility(Warning warning) {
        var it = warning.snapshot();
        var units = new HashSet<String>();
        units.add(it.addressees().territoryUnit());
        if (it.addressees().matterUnit() != null) {
            units.add(it.addressees().matterUnit());
        }
        if (it.has(Risk.VIOLENCE)) {
            units.add(it.policeUnit());
        }
        return new Visibility(it.territory().divisions(), units, Set.of());
    }
}
