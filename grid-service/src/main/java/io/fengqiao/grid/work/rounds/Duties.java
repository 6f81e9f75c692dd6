package io.fengqiao.grid.work.rounds;

import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.Scope;
import io.fengqiao.chassis.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The duties, one for each obliged party.
public interface Duties {
    /// A command on a duty within `seen`: the caller's own scope, or with it that of those it stands
    /// in for (S113).
    Versioned<Duty> change(
            String obliged, Scope seen, CommandContext mandate, Function<Duty, Decision<Duty, DutyEvent>> move);

    Optional<Versioned<Duty>> find(String obliged, Scope scope);

    /// Begins those that are not there, all at once, and answers how many those were.
    int beginMissing(List<Duty> wanted);

    /// Whose time to look has come, the longest ago first. A hint: the decision looks again (R8).
    List<String> due(Instant until, int limit);

    WatchingRounds.Pass moveAll(List<String> due, Function<@Nullable Duty, Decision<Duty, DutyEvent>> move);
}
