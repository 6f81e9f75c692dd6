package io.fengqiao.assessment.facts;

import io.fengqiao.chassis.codes.DivisionCode;
import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.codes.UnitCode;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.NoEvents;
import io.fengqiao.chassis.kernel.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A dispute as assessment sees it, from registration to closing, with one fact for each unit that took part.
///
/// It follows what dispute-service tells and decides nothing of its own: what presupposes something not yet
/// told waits, what comes too late is left aside. A unit that is given the dispute a second time starts its
/// fact over, so there is one fact a unit, and its last try counts. With the closing all facts are scored,
/// and nothing moves any more. A dispute that leaves the books, because it goes on in another one or in its
/// parts, is never scored: those are (S70). It is made of nothing but the events, in their order: told again,
/// they make the same (R10).
public final class AssessedDispute {
    private final String dispute;
    private final String kind;
    private final DivisionCode division;
    private final Instant registeredAt;
    private final List<UnitFact> facts;
    private @Nullable Grade grade;
    private @Nullable Settlement settlement;
    private @Nullable Instant fedBackAt;
    private @Nullable Closing closing;

    /// Where it was settled at last.
    public record Settlement(Level level, boolean onTime) {}

    public record Closing(Instant at, boolean settled) {}

    public AssessedDispute(
            String dispute,
            String kind,
            DivisionCode division,
            Instant registeredAt,
            @Nullable Grade grade,
            List<UnitFact> facts,
            @Nullable Settlement settlement,
            @Nullable Instant fedBackAt,
            @Nullable Closing closing) {
        this.dispute = dispute;
        this.kind = kind;
        this.division = division;
        this.registeredAt = registeredAt;
        this.grade = grade;
        this.facts = new ArrayList<>(facts);
        this.settlement = settlement;
        this.fedBackAt = fedBackAt;
        this.closing = closing;
    }

    /// What the next event makes of what is there (null: nothing yet).
    public static Decision<AssessedDispute, NoEvents> after(@Nullable AssessedDispute present, Progress told) {
        if (present != null) {
            return present.follow(told);
        }
        return switch (told) {
            case Progress.Registered(var dispute, var kind, var division, var at) ->
                Decision.changed(
                        new AssessedDispute(dispute, kind, division, at, null, List.of(), null, null, null), List.of());
            case Progress.Dispatched _,
                    Progress.Accepted _,
                    Progress.Overdue _,
                    Progress.Escalated _,
                    Progress.PassedOn _,
                    Progress.Settled _,
                    Progress.Failed _,
                    Progress.FedBack _,
                    Progress.Left _,
                    Progress.SplitOff _,
                    Progress.Closed _ -> Decision.notYet("the dispute's registration has not come yet");
        };
    }

    private Decision<AssessedDispute, NoEvents> follow(Progress told) {
        if (closing != null) {
            return Decision.ignored("the dispute was closed before");
        }
        if (hasLeft()) {
            return Decision.ignored("the dispute left the books before");
        }
        return switch (told) {
            case Progress.Registered _ -> Decision.ignored("the dispute was registered before");
            case Progress.Dispatched dispatched -> dispatch(dispatched);
            case Progress.Accepted(var unit, var at) -> atUnit(unit, fact -> fact.accepted(at));
            case Progress.Overdue(var unit, var at) -> atUnit(unit, fact -> fact.overdue(at));
            case Progress.Escalated(var unit, var cause, var at) ->
                atUnit(unit, fact -> fact.ended(new Ending.HandedUp(at, cause)));
            case Progress.PassedOn(var unit, var at) -> passOn(unit, at);
            case Progress.Settled settled -> settle(settled);
            case Progress.Failed(var unit, var at) -> atUnit(unit, fact -> fact.ended(new Ending.Failed(at)));
            case Progress.FedBack(var at) -> {
                fedBackAt = fedBackAt == null ? at : fedBackAt;
                yield changed();
            }
            case Progress.Left(var unit, var how, var at) -> atUnit(unit, fact -> fact.ended(new Ending.Left(at, how)));
            case Progress.SplitOff _ -> Decision.ignored("it goes on beside its parts");
            case Progress.Closed closed -> close(closed);
        };
    }

    private Decision<AssessedDispute, NoEvents> dispatch(Progress.Dispatched told) {
        grade = told.grade();
        var fact = UnitFact.of(told);
        int known = indexOf(told.unit());
        if (known < 0) {
            facts.add(fact);
        } else {
            facts.set(known, fact);
        }
        return changed();
    }

    /// What went on in time to whose it is counts for nobody (S121). What had run out before stays with who
    /// let it be: passing on is no way out of a score.
    private Decision<AssessedDispute, NoEvents> passOn(UnitCode unit, Instant at) {
        int known = indexOf(unit);
        if (known >= 0 && facts.get(known).isOpen() && facts.get(known).overdueAt() == null) {
            facts.remove(known);
            return changed();
        }
        return atUnit(unit, fact -> fact.ended(new Ending.HandedUp(at, Cause.OVERDUE)));
    }

    private Decision<AssessedDispute, NoEvents> settle(Progress.Settled told) {
        var decision = atUnit(told.unit(), fact -> fact.ended(new Ending.Settled(told.at(), told.onTime())));
        if (decision instanceof Decision.Changed<AssessedDispute, NoEvents>) {
            settlement = new Settlement(told.level(), told.onTime());
        }
        return decision;
    }

    /// The last unit's part ends with the dispute, where nothing more was told of it.
    private Decision<AssessedDispute, NoEvents> close(Progress.Closed told) {
        int last = indexOf(told.unit());
        if (last < 0) {
            return notDispatched();
        }
        var fact = facts.get(last);
        boolean onTime = !told.at().isAfter(fact.dueAt());
        if (fact.isOpen()) {
            facts.set(
                    last,
                    fact.ended(told.settled() ? new Ending.Settled(told.at(), onTime) : new Ending.Failed(told.at())));
        }
        if (told.settled() && settlement == null) {
            settlement = new Settlement(told.level(), onTime);
        }
        closing = new Closing(told.at(), told.settled());
        return changed();
    }

    private Decision<AssessedDispute, NoEvents> atUnit(UnitCode unit, UnaryOperator<UnitFact> move) {
        int known = indexOf(unit);
        if (known < 0) {
            return notDispatched();
        }
        var fact = facts.get(known);
        if (!fact.isOpen()) {
            return Decision.ignored("the unit's part had ended before");
        }
        facts.set(known, move.apply(fact));
        return changed();
    }

    private int indexOf(UnitCode unit) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).unit().equals(unit)) {
                return i;
            }
        }
        return -1;
    }

    private Decision<AssessedDispute, NoEvents> changed() {
        return Decision.changed(this, List.of());
    }

    private static Decision<AssessedDispute, NoEvents> notDispatched() {
        return Decision.notYet("the dispatch to the unit has not come yet");
    }

    public String dispute() {
        return dispute;
    }

    public String kind() {
        return kind;
    }

    /// Where it arose: a village, or a town where no village is known.
    public DivisionCode division() {
        return division;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    /// In the order the units were first given it.
    public List<UnitFact> facts() {
        return List.copyOf(facts);
    }

    public Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    public Optional<Instant> fedBackAt() {
        return Optional.ofNullable(fedBackAt);
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    public boolean isScored() {
        return closing != null;
    }

    /// Whether it goes on elsewhere. What its units did before stays with them.
    public boolean hasLeft() {
        return left().isPresent();
    }

    /// Whether it never was a dispute of its own, but the second report of one.
    public boolean isMerged() {
        return left().filter(left -> left.how() == Departure.MERGED).isPresent();
    }

    private Optional<Ending.Left> left() {
        return facts.stream()
                .map(UnitFact::ending)
                .filter(Ending.Left.class::isInstance)
                .map(Ending.Left.class::cast)
                .findFirst();
    }

    /// The level of the first unit that held it.
    public Optional<Level> beganAt() {
        return facts.stream().map(UnitFact::level).findFirst();
    }

    /// The highest level that held it.
    public Optional<Level> reached() {
        return facts.stream().map(UnitFact::level).max(Level::compareTo);
    }

    public boolean wasHeldAt(Level level) {
        return facts.stream().anyMatch(fact -> fact.level() == level);
    }

    /// Whoever may see where it arose or one of its facts. Which of the facts, each fact says for itself.
    public Visibility visibility() {
        Set<String> areas = new HashSet<>(division.areas());
        Set<String> units = new HashSet<>();
        for (UnitFact fact : facts) {
            areas.addAll(fact.visibility().areas());
            units.addAll(fact.visibility().units());
        }
        return new Visibility(areas, units, Set.of());
    }
}
