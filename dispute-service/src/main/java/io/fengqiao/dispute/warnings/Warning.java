package io.fengqiao.dispute.warnings;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.places.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A warning that a dispute may end in an extreme act, a mass incident or violence (S59 to S61).
///
/// It goes to matter and territory at once, while the dispute is handled on; both acknowledge it, and whoever
/// does not in time is urged until it does. Measures to calm things down are recorded with a day by which
/// somebody looks at what came of them. When the risk is over and every measure has been looked at,
/// it is lifted.
///
/// It never stops, moves or decides the dispute. Every rule that raised it is shown; nobody is scored.
/// Keeps S61.
public final class Warning {
    /// How many measures one warning can have: what is beyond that is no measure but a case of its own.
    static final int MOST_MEASURES = 50;

    private final String id;
    private final String dispute;
    private final Territory territory;
    private final Addressees addressees;
    private final List<RiskBook.Hit> hits;
    private final Instant raisedAt;
    private final Instant acknowledgeBy;
    private final List<Receipt> receipts;
    private final List<Measure> measures;
    private WarningStage stage;
    private int urged;

    /// All there is to a warning at one moment.
    ///
    /// @param acknowledgeBy the limit both addressees got with the warning
    /// @param dueAt when there is something to urge
    public record Snapshot(
            String id,
            String dispute,
            Territory territory,
            Addressees addressees,
            List<RiskBook.Hit> hits,
            Instant raisedAt,
            Instant acknowledgeBy,
            WarningStage stage,
            List<Receipt> receipts,
            int urged,
            List<Measure> measures,
            @Nullable Instant dueAt) {
        public Snapshot {
            hits = List.copyOf(hits);
            receipts = List.copyOf(receipts);
            measures = List.copyOf(measures);
        }

        /// The police line of the district (S52).
        public String policeUnit() {
            return territory.department("police");
        }

        public boolean has(Risk risk) {
            return hits.stream().anyMatch(hit -> hit.risk() == risk);
        }
    }

    public Warning(Snapshot it) {
        id = it.id();
        dispute = it.dispute();
        territory = it.territory();
        addressees = it.addressees();
        hits = it.hits();
        raisedAt = it.raisedAt();
        acknowledgeBy = it.acknowledgeBy();
        receipts = new ArrayList<>(it.receipts());
        measures = new ArrayList<>(it.measures());
        stage = it.stage();
        urged = it.urged();
    }

    /// The same occasion raises the same warning, however often it is looked at.
    static String idOf(String dispute, String occasion) {
        return DerivedId.of("W", dispute, occasion);
    }

    static Warning raise(
            String id,
            String dispute,
            Territory territory,
            Addressees addressees,
            List<RiskBook.Hit> hits,
            Instant acknowledgeBy,
            Instant at) {
        return new Warning(new Snapshot(
                id,
                dispute,
                territory,
                addressees,
                hits,
                at,
                acknowledgeBy,
                new WarningStage.Raised(acknowledgeBy),
                List.of(),
                0,
                List.of(),
                acknowledgeBy));
    }

    /// What is told when it is new; the police hear of likely violence in the same write.
    List<WarningEvent> birth() {
        return snapshot().has(Risk.VIOLENCE)
                ? List.of(new WarningEvent.Warned(raisedAt), new WarningEvent.PoliceAlerted(raisedAt))
                : List.of(new WarningEvent.Warned(raisedAt));
    }

    /// An addressee says it has arrived; once is enough.
    List<WarningEvent> acknowledge(String unit, String by, Instant at) {
        if (stage instanceof WarningStage.Lifted) {
            throw refused("acknowledge");
        }
        if (addressees.one(unit).isEmpty()) {
            throw new Refusal("not-addressed", Refusal.Kind.FORBIDDEN, "S60", unit);
        }
        if (hasAcknowledged(unit)) {
            return List.of();
        }
        receipts.add(new Receipt(unit, by, at));
        boolean all = addressees.all().stream().allMatch(this::hasAcknowledged);
        if (all) {
            stage = new WarningStage.Acknowledged(at);
        }
        return List.of(new WarningEvent.WarningAcknowledged(unit, by, all, at));
    }

    List<WarningEvent> takeMeasure(
            Measure.Kind kind, String what, String unit, String by, Instant followUpBy, Instant at) {
        if (stage instanceof WarningStage.Lifted) {
            throw refused("take-measure");
        }
        if (measures.size() == MOST_MEASURES) {
            throw new Refusal("too-many-measures", Refusal.Kind.CONFLICT, "S61", MOST_MEASURES);
        }
        if (!followUpBy.isAfter(at)) {
            throw new Refusal("follow-up-in-the-past", Refusal.Kind.INVALID, "S61");
        }
        var measure = new Measure(measures.size() + 1, kind, what, unit, by, at, followUpBy, false, null);
        measures.add(measure);
        return List.of(new WarningEvent.MeasureTaken(measure));
    }

    List<WarningEvent> followUp(int number, Measure.FollowUp followUp) {
        if (stage instanceof WarningStage.Lifted) {
            throw refused("follow-up");
        }
        if (number < 1 || number > measures.size()) {
            throw Refusal.notFound("measure", Integer.toString(number));
        }
        var measure = measures.get(number - 1);
        if (!measure.isOpen()) {
            throw refused("follow-up");
        }
        measures.set(number - 1, measure.followed(followUp));
        return List.of(new WarningEvent.MeasureFollowedUp(measures.get(number - 1), followUp));
    }

    /// Nobody lifts what nobody has seen, or while somebody still has to look at a measure (S61).
    List<WarningEvent> lift(String reason, String by, Instant at) {
        return switch (stage) {
            case WarningStage.Acknowledged _ -> {
                if (measures.stream().anyMatch(Measure::isOpen)) {
                    throw new Refusal("measure-open", Refusal.Kind.CONFLICT, "S61");
                }
                stage = new WarningStage.Lifted(reason, by, at);
                yield List.of(new WarningEvent.WarningLifted(reason, by, at));
            }
            case WarningStage.Raised _, WarningStage.Lifted _ -> throw refused("lift");
        };
    }

    /// Its time has come: who has not acknowledged is urged, and again after a while; a measure nobody looked
    /// at is told once.
    List<WarningEvent> urge(Instant now, Duration again) {
        var events = new ArrayList<WarningEvent>();
        if (stage instanceof WarningStage.Raised(var by) && !by.isAfter(now)) {
            stage = new WarningStage.Raised(now.plus(again));
            urged++;
            var missing = new TreeSet<>(addressees.all());
            receipts.forEach(receipt -> missing.remove(receipt.unit()));
            events.add(new WarningEvent.WarningUrged(missing, urged, now));
        }
        for (int i = 0; i < measures.size(); i++) {
            var measure = measures.get(i);
            if (measure.isOpen() && !measure.urged() && !measure.followUpBy().isAfter(now)) {
                measures.set(i, measure.wasUrged());
                events.add(new WarningEvent.MeasureOverdue(measure, now));
            }
        }
        return events;
    }

    /// When there is something to urge, if ever.
    @Nullable
    Instant dueAt() {
        if (stage instanceof WarningStage.Lifted) {
            return null;
        }
        var first = measures.stream()
                .filter(measure -> measure.isOpen() && !measure.urged())
                .map(Measure::followUpBy)
                .min(Instant::compareTo)
                .orElse(null);
        if (stage instanceof WarningStage.Raised(var by)) {
            return first == null || by.isBefore(first) ? by : first;
        }
        return first;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id,
                dispute,
                territory,
                addressees,
                hits,
                raisedAt,
                acknowledgeBy,
                stage,
                receipts,
                urged,
                measures,
                dueAt());
    }

    private boolean hasAcknowledged(String unit) {
        return receipts.stream().anyMatch(receipt -> receipt.unit().equals(unit));
    }

    private Refusal refused(String move) {
        return new Refusal("warning-move-refused", Refusal.Kind.CONFLICT, "S61", move, stage.name());
    }
}
