package io.fengqiao.grid;

import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Level;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.staff.Employment;
import io.fengqiao.grid.people.staff.Equipment;
import io.fengqiao.grid.people.staff.Force;
import io.fengqiao.grid.people.staff.Profile;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.teams.Appointment;
import io.fengqiao.grid.people.teams.Owed;
import io.fengqiao.grid.people.teams.Place;
import io.fengqiao.grid.people.teams.Post;
import io.fengqiao.grid.people.teams.PostBook;
import io.fengqiao.grid.people.teams.Team;
import io.fengqiao.grid.people.teams.Teams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A file and an appointment for the worker of every demonstration grid, trained, equipped and signed, so that what is
/// found in a team is what is missing. A second time it finds them.
final class DemonstratingTeams {
    private static final LocalDate SINCE = LocalDate.parse("2026-01-05");
    private static final LocalDate UNTIL = LocalDate.parse("2028-12-31");
    private static final String SURNAMES = "冉田杨张李王陈谢龚向";

    private final Divisions divisions;
    private final StaffFiles files;
    private final Teams teams;
    private final Books books;
    private final Vault vault;

    record Books(PostBook posts, CourseBook courses) {}

    DemonstratingTeams(Divisions divisions, StaffFiles files, Teams teams, Books books, Vault vault) {
        this.divisions = divisions;
        this.files = files;
        this.teams = teams;
        this.books = books;
        this.vault = vault;
    }

    int appointAll() {
        var people = new ArrayList<StaffFile>();
        var appointed = new ArrayList<Team>();
        for (Division village : divisions.ofLevel(Level.VILLAGE)) {
            var town = Objects.requireNonNull(village.parent());
            for (int sequence = 1; sequence <= 2; sequence++) {
                var grid = GridCode.of(village.code(), sequence);
                var file = worker("grid-worker-" + grid, town, people.size());
                people.add(file);
                appointed.add(new Team(
                        new Place.OfGrid(grid),
                        List.of(new Appointment(
                                Post.GRID_WORKER,
                                null,
                                file.person(),
                                file.profile().unit(),
                                SINCE,
                                UNTIL)),
                        Owed.NOTHING));
            }
        }
        files.openMissing(people);
        return teams.openMissing(appointed);
    }

    private StaffFile worker(String person, String town, int number) {
        var name = SURNAMES.charAt(number % SURNAMES.length()) + "演示";
        var profile = new Profile(
                vault.seal(Personal.Kind.NAME, name),
                null,
                "P" + town,
                town,
                new Employment.FullTimeWorker(),
                Force.ASSIGNED);
        var file = StaffFile.open(person, profile, SINCE);
        for (String course : books.posts().of(Post.GRID_WORKER).courses()) {
            file.train(books.courses().passed(course, SINCE, books.courses().hoursOf(course)));
        }
        for (Equipment.Kind kind : Equipment.Kind.values()) {
            file.issue(kind, kind.name().charAt(0) + "-" + (number + 1), SINCE);
        }
        file.sign(SINCE);
        file.acknowledge(books.courses().handbook().version(), SINCE);
        return file;
    }
}
