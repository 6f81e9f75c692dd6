package io.fengqiao.dispute.stations;

import io.fengqiao.chassis.kernel.DerivedId;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.dispute.places.Territory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dispute's stay with another body: a court, a prosecutor, the police, a notary, an arbitration, a review,
/// a petition office (S5, S33, S50 to S54) - or its stay with us, when one of these sent it.
///
/// It is *referred*, *accepted* and *returned* with a result. Each step has a limit of the body's own law; a
/// limit that passes is told once. The dispute stays with its platform all the while, and its own clock runs
/// on: whoever holds it answers for it wherever it is (S120). What comes back goes on where it was.
public final class Station {
    private final Snapshot born;
    private StationStage stage;
    private @Nullable Due due;
    private boolean overdue;

    /// All there is to a station at one moment.
    ///
    /// @param document the letter it went with, such as (2026)黔调移字第12号
    /// @param acceptance the limit it was referred with
    /// @param due the limit that runs
    /// @param overdue whether that limit was told to have passed
    public record Snapshot(
            String id,
            String dispute,
            Territory territory,
            String unit,
            @Nullable String matterUnit,
            Body body,
            Way way,
            String reason,
            @Nullable String document,
            String by,
            Instant at,
            Due acceptance,
            StationStage stage,
            @Nullable Due due,
            boolean overdue) {}

    public Station(Snapshot it) {
        born = it;
        stage = it.stage();
        due = it.due();
        overdue = it.overdue();
    }

    /// The same command is the same station.
    static String idOf(String dispute, String command) {
        return DerivedId.of("T", dispute, command);
    }

    List<StationEvent> birth() {
        return List.of(new StationEvent.Referred(born.at()));
    }

    /// The body takes it: from now on it has to answer.
    List<StationEvent> accept(Due answer, String by, Instant at) {
        return switch (stage) {
            case StationStage.Referred _ -> {
                stage = new StationStage.Accepted(at);
                due = answer;
                overdue = false;
                yield List.of(new StationEvent.ReferralAccepted(by, answer, at));
            }
            case StationStage.Accepted _, StationStage.Returned _ -> throw refused("accept");
        };
    }

    /// Back, with a result. What was never accepted can only be declined or withdrawn.
    List<StationEvent> giveBack(StationStage.Result result, @Nullable String document, String by, Instant at) {
        return switch (stage) {
            case StationStage.Referred _ -> {
                if (result == StationStage.Result.RESOLVED || result == StationStage.Result.UNRESOLVED) {
                    throw refused("return");
                }
                yield returned(result, document, by, at);
            }
            case StationStage.Accepted _ -> {
                if (result == StationStage.Result.DECLINED) {
                    throw refused("return");
                }
                yield returned(result, document, by, at);
            }
            case StationStage.Returned _ -> throw refused("return");
        };
    }

    private List<StationEvent> returned(StationStage.Result result, @Nullable String document, String by, Instant at) {
        boolean onTime = due == null || !at.isAfter(due.at());
        stage = new StationStage.Returned(result, document, by, at);
        due = null;
        return List.of(new StationEvent.ReferralReturned(result, document, by, onTime, at));
    }

    /// The limit has passed: told once.
    List<StationEvent> expire(Instant now) {
        var running = due;
        if (running == null || overdue || running.at().isAfter(now)) {
            return List.of();
        }
        overdue = true;
        return List.of(new StationEvent.ReferralOverdue(running, now));
    }

    Body body() {
        return born.body();
    }

    Way way() {
        return born.way();
    }

    public Snapshot snapshot() {
        return new Snapshot(
                born.id(),
                born.dispute(),
                born.territory(),
                born.unit(),
                born.matterUnit(),
                born.body(),
                born.way(),
                born.reason(),
                born.document(),
                born.by(),
                born.at(),
                born.acceptance(),
                stage,
                due,
                overdue);
    }

    private Refusal refused(String move) {
        return new Refusal("station-move-refused", Refusal.Kind.CONFLICT, "S50", move, stage.name());
    }
}
