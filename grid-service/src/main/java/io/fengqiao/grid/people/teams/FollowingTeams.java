package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.net.grids.StaffingGrids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Lets each grid follow its team: an appointed worker joins it, and may report from it; one who left the
/// post leaves it (S109).
///
/// Team and grid are two documents. The team notes what it owes in the same write as the appointment; when
/// the process dies before the grid has followed, the sweep finishes it. Not guaranteed: the order of two
/// changes of one person within the same instant; a worker in the grid without an appointment is a finding.
@UseCase
public final class FollowingTeams {
    private static final int AT_ONCE = 100;

    private final Teams teams;
    private final StaffingGrids staffing;

    public FollowingTeams(Teams teams, StaffingGrids staffing) {
        this.teams = teams;
        this.staffing = staffing;
    }

    /// The team as it is once its grid has followed.
    public Versioned<Team> follow(Versioned<Team> stored) {
        return settle(stored.aggregate()).orElse(stored);
    }

    public void sweep(Instant until) {
        var owing = teams.owing(until, AT_ONCE);
        teams.of(owing).values().forEach(this::settle);
    }

    private Optional<Versioned<Team>> settle(Team team) {
        var owed = team.owed();
        if (owed.isNothing() || !(team.place() instanceof Place.OfGrid(var grid))) {
            return Optional.empty();
        }
        staffing.follow(grid, owed.joining(), owed.leaving());
        return teams.perform(team.place(), now -> {
            now.settled(owed);
            return List.of();
        });
    }
}
