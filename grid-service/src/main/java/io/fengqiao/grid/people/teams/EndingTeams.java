package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.Decision;
import io.fengqiao.chassis.kernel.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ends the team of a grid that is retired (S94). Those who worked there work in its successors until these
/// have teams of their own (S109); that nobody is appointed there, and which posts are vacant, is
/// found by [Inspection].
///
/// Not guaranteed: that an appointment is refused which was being written while the grid was retired.
@UseCase
final class EndingTeams {
    Decision<Team, TeamEvent> end(@Nullable Team present, LocalDate on) {
        return present == null || present.members().isEmpty()
                ? Decision.ignored("nobody has a post there")
                : Decision.changed(present, List.copyOf(present.end(on)));
    }
}
