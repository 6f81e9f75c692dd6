package io.fengqiao.dispute.performance;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.rules.Effective;
import io.fengqiao.dispute.deadlines.LadderBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that was promised in an agreement.
///
/// @param what sealed, like `by`, who promised it
/// @param dueAt the end of the day it is due on, or of the first working day after that (民法典 §203)
/// @param effectiveAt since when the agreement holds
/// @param climbed the rungs of the ladder that were told
/// @param nextAt when the next rung comes, while nobody has said what became of it
public record Obligation(
        int number,
        Personal what,
        Personal by,
        LocalDate dueOn,
        Instant dueAt,
        Instant effectiveAt,
        ObligationStage stage,
        List<String> climbed,
        @Nullable Instant nextAt) {
    public Obligation {
        climbed = List.copyOf(climbed);
    }

    /// A rung climbed, and what stands after it.
    record Climbed(Obligation after, LadderBook.Climb climb) {}

    Obligation ended(ObligationStage end) {
        return new Obligation(number, what, by, dueOn, dueAt, effectiveAt, end, climbed, null);
    }

    /// The next rung, if its time has come: never early, each once; of the ladder in effect when it was due.
    Optional<Climbed> climb(Effective<LadderBook> ladder, Instant now) {
        if (nextAt == null || nextAt.isAfter(now)) {
            return Optional.empty();
        }
        return ladder.at(dueAt).after(climbed, dueAt, false).map(climb -> {
            var rungs = new ArrayList<>(climbed);
            rungs.add(climb.rung().id());
            return new Climbed(
                    new Obligation(number, what, by, dueOn, dueAt, effectiveAt, stage, rungs, climb.next()), climb);
        });
    }
}
