package io.fengqiao.grid.local;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.teams.Appointment;
import io.fengqiao.grid.people.teams.Owed;
import io.fengqiao.grid.people.teams.Place;
import io.fengqiao.grid.people.teams.Post;
import io.fengqiao.grid.people.teams.Team;
import io.fengqiao.grid.people.teams.Teams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// An appointment for the worker of every invented grid, so that what is found in a team is what is missing.
/// A second time it finds them.
final class InventedTeams {
    private static final LocalDate UNTIL = LocalDate.parse("2028-12-31");

    private final Divisions divisions;
    private final Teams teams;

    InventedTeams(Divisions divisions, Teams teams) {
        this.divisions = divisions;
        this.teams = teams;
    }

    int appointAll() {
        var appointed = new ArrayList<Team>();
        for (Division village : divisions.ofLevel(Level.VILLAGE)) {
            var town = Objects.requireNonNull(village.parent());
            for (int sequence = 1; sequence <= 2; sequence++) {
                var grid = GridCode.of(village.code(), sequence);
                var worker = new Appointment(
                        Post.GRID_WORKER,
                        null,
                        InventedStaff.workerOf(grid),
                        Units.platformOf(town),
                        InventedStaff.SINCE,
                        UNTIL);
                appointed.add(new Team(new Place.OfGrid(grid), List.of(worker), Owed.NOTHING));
            }
        }
        return teams.openMissing(appointed);
    }
}
