package io.fengqiao.grid.work.handling;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterAccepted;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterFedBack;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterPassed;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterSolved;
import io.fengqiao.grid.work.handling.HandlingEvent.MatterUrged;
import io.fengqiao.grid.work.handling.Progress.Accepted;
import io.fengqiao.grid.work.handling.Progress.Closed;
import io.fengqiao.grid.work.handling.Progress.Recorded;
import io.fengqiao.grid.work.handling.Progress.Solved;
import io.fengqiao.grid.work.handling.Progress.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The handling of a matter, from the unit the rule book sends it to until the people concerned
/// have been told.
///
/// Exactly one unit has it at any moment (S120). It takes the matter on, and solves it, or passes it on in
/// one of the four ways of S121; the next unit starts over, with a clock of its own. What is solved is closed
/// only by telling the people (S122).
///
/// One clock runs at a time, `alarmAt`. When it fires the unit is urged, rung by rung of the rule book, each
/// rung once for a clock; the matter stays on its unit's worklist until it is closed, so it
/// never goes silent.
/// Keeps S120.
public final class Handling {
    public static final String SYSTEM = "system";

    private final List<Assignment> assignments;
    private final List<Urging> urgings;
    private Progress progress;
    private @Nullable Instant dueAt;
    private @Nullable Instant alarmAt;

    public Handling(
            Progress progress,
            List<Assignment> assignments,
            List<Urging> urgings,
            @Nullable Instant dueAt,
            @Nullable Instant alarmAt) {
        this.progress = progress;
        this.assignments = new ArrayList<>(assignments);
        this.urgings = new ArrayList<>(urgings);
        this.dueAt = dueAt;
        this.alarmAt = alarmAt;
    }

    /// There is no matter that nobody has (S120).
    public static Handling begin(Assignment first) {
        return new Handling(new Waiting(first.at()), List.of(first), List.of(), first.dueAt(), first.dueAt());
    }

    /// What is only a record of work done (S101 to S103).
    public static Handling record(Instant at) {
        return new Handling(new Recorded(at), List.of(), List.of(), null, null);
    }

    /// Somebody of the unit takes it on, or takes it over from another. The clock goes on as it was.
    public List<HandlingEvent> accept(String by, Instant at) {
        return switch (progress) {
            case Waiting _, Accepted _ -> {
                progress = new Accepted(by, at);
                yield List.of(new MatterAccepted(present(), by, at));
            }
            case Recorded _, Solved _, Closed _ -> throw refused("accept");
        };
    }

    /// The unit that has it, before a rule looks where else it may go.
    ///
    /// @throws MoveRefused when there is nothing left to move
    public Assignment mayMove(String move) {
        return switch (progress) {
            case Waiting _, Accepted _ -> present();
            case Recorded _, Solved _, Closed _ -> throw refused(move);
        };
    }

    /// To another unit, by one of the four ways (S121).
    public List<HandlingEvent> pass(Assignment next) {
        return switch (progress) {
            case Waiting _, Accepted _ -> {
                var from = present().unit();
                assignments.add(next);
                progress = new Waiting(next.at());
                if (!next.dueAt().equals(dueAt)) {
                    dueAt = next.dueAt();
                    alarmAt = next.dueAt();
                }
                yield List.of(new MatterPassed(from, next));
            }
            case Recorded _, Solved _, Closed _ -> throw refused("pass");
        };
    }

    /// Done. Whether in time is measured by the clock of the unit that has it.
    public List<HandlingEvent> solve(Personal result, String by, Instant at, Term feedback) {
        return switch (progress) {
            case Waiting _, Accepted _ -> {
                boolean onTime = !at.isAfter(present().dueAt());
                progress = new Solved(result, by, at, onTime);
                dueAt = feedback.dueAt();
                alarmAt = feedback.dueAt();
                yield List.of(new MatterSolved(present(), by, at, onTime));
            }
            case Recorded _, Solved _, Closed _ -> throw refused("solve");
        };
    }

    /// The people concerned have been told, and with that it is closed (S122).
    public List<HandlingEvent> feedBack(Feedback given) {
        return switch (progress) {
            case Solved solved -> {
                progress = new Closed(solved, given);
                dueAt = null;
                alarmAt = null;
                yield List.of(new MatterFedBack(present(), given, solved.onTime()));
            }
            case Recorded _, Waiting _, Accepted _, Closed _ -> throw refused("feed-back");
        };
    }

    /// The clock has fired (S122).
    ///
    /// @param told who hears of it beside the unit
    /// @param nextAlarm when the rung after this one comes, null after the last
    public List<HandlingEvent> urge(Rung rung, String told, @Nullable Instant nextAlarm, Instant now) {
        var due = dueAt;
        if (due == null || alarmAt == null || alarmAt.isAfter(now)) {
            throw refused("urge");
        }
        return switch (progress) {
            case Waiting _, Accepted _, Solved _ -> {
                var urging = new Urging(
                        present().number(), rung.id(), rung.source(), present().unit(), told, due, now);
                urgings.add(urging);
                alarmAt = nextAlarm;
                yield List.of(new MatterUrged(urging));
            }
            case Recorded _, Closed _ -> throw refused("urge");
        };
    }

    /// The place is another village's now (S94): what the platform of the village that lost it
    /// has goes along.
    public List<HandlingEvent> redraw(String from, String to, Reason why, Instant now) {
        return switch (progress) {
            case Waiting _, Accepted _, Solved _ -> {
                if (!present().unit().equals(from) || from.equals(to)) {
                    yield List.of();
                }
                var next = present().redrawnTo(to, why, now);
                assignments.add(next);
                if (progress instanceof Accepted) {
                    progress = new Waiting(now);
                }
                yield List.of(new MatterPassed(from, next));
            }
            case Recorded _, Closed _ -> List.of();
        };
    }

    /// Whether a unit still has something to do.
    public boolean isOpen() {
        return switch (progress) {
            case Waiting _, Accepted _, Solved _ -> true;
            case Recorded _, Closed _ -> false;
        };
    }

    /// How often it was urged since the present clock was set. Two clocks never end at one instant when the
    /// first has fired: what is set later ends later.
    public int rungsDone() {
        return (int) urgings.stream().filter(one -> one.dueAt().equals(dueAt)).count();
    }

    /// The unit that has it, or had it last; none of a record.
    public Optional<Assignment> holder() {
        return assignments.isEmpty() ? Optional.empty() : Optional.of(assignments.getLast());
    }

    public Progress progress() {
        return progress;
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    public List<Urging> urgings() {
        return List.copyOf(urgings);
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant alarmAt() {
        return alarmAt;
    }

    Assignment present() {
        return assignments.getLast();
    }

    MoveRefused refused(String move) {
        return new MoveRefused(move, progress);
    }
}
