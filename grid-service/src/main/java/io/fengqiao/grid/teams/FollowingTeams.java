package io.fengqiao.grid.teams;

import io.fengqiao.chassis.kernel.Stored;
import io.fengqiao.grid.grids.StaffingGrids;
import java.time.Instant;
import java.util.List;

/// Lets each grid follow its team: an appointed worker joins it, and may report from it; one who left the post leaves
/// it
/// (S109).
///
/// Team and grid are two documents. The team notes what it owes in the same write as the appointment; when the process
/// dies before the grid has followed, the sweep finishes it. Not guaranteed: the order of two changes of one person
/// within the same instant; a worker in the grid without an appointment is a finding.
public final class FollowingTeams {
    private static final int AT_ONCE = 100;

    private final Teams teams;
    private final StaffingGrids staffing;

    public FollowingTeams(Teams teams, StaffingGrids staffing) {
        this.teams = teams;
        this.staffing = staffing;
    }

    public Stored<Team> follow(Stored<Team> stored) {
        follow(stored.aggregate());
        return stored;
    }

    public void sweep(Instant until) {
        var owing = teams.owing(until, AT_ONCE);
        teams.of(owing).values().forEach(this::follow);
    }

    private void follow(Team team) {
        var owed = team.owed();
        if (owed.isNothing() || !(team.place() instanceof Place.OfGrid(var grid))) {
            return;
        }
        staffing.follow(grid, owed.joining(), owed.leaving());
        teams.perform(team.place(), now -> {
            now.settled(owed);
            return List.of();
        });
    }
}
