package io.fengqiao.grid.local;

import io.fengqiao.chassis.codes.Level;
import io.fengqiao.chassis.kernel.Personal;
import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.net.divisions.Division;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.net.divisions.Units;
import io.fengqiao.grid.net.grids.GridCode;
import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.staff.Employment;
import io.fengqiao.grid.people.staff.Equipment;
import io.fengqiao.grid.people.staff.Force;
import io.fengqiao.grid.people.staff.Profile;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.StaffFiles;
import io.fengqiao.grid.people.teams.Post;
import io.fengqiao.grid.people.teams.PostBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;

/// A file for the worker of every invented grid, trained, equipped and signed. A second time it finds them.
final class InventedStaff {
    static final LocalDate SINCE = LocalDate.parse("2026-01-05");
    private static final String SURNAMES = "冉田杨张李王陈谢龚向";

    private final Divisions divisions;
    private final StaffFiles files;
    private final PostBook posts;
    private final CourseBook courses;
    private final Vault vault;

    InventedStaff(Divisions divisions, StaffFiles files, PostBook posts, CourseBook courses, Vault vault) {
        this.divisions = divisions;
        this.files = files;
        this.posts = posts;
        this.courses = courses;
        this.vault = vault;
    }

    static String workerOf(GridCode grid) {
        return "grid-worker-" + grid;
    }

    int openAll() {
        var people = new ArrayList<StaffFile>();
        for (Division village : divisions.ofLevel(Level.VILLAGE)) {
            var town = Objects.requireNonNull(village.parent());
            for (int sequence = 1; sequence <= 2; sequence++) {
                var grid = GridCode.of(village.code(), sequence);
                people.add(worker(workerOf(grid), town, people.size()));
            }
        }
        return files.openMissing(people);
    }

    private StaffFile worker(String person, String town, int number) {
        var name = SURNAMES.charAt(number % SURNAMES.length()) + "演示";
        var profile = new Profile(
                vault.seal(Personal.Kind.NAME, name),
                null,
                Units.platformOf(town),
                town,
                new Employment.FullTimeWorker(),
                Force.ASSIGNED);
        var file = StaffFile.open(person, profile, SINCE);
        for (String course : posts.of(Post.GRID_WORKER).courses()) {
            file.train(courses.passed(course, SINCE, courses.hoursOf(course)));
        }
        for (Equipment.Kind kind : Equipment.Kind.values()) {
            file.issue(kind, kind.name().charAt(0) + "-" + (number + 1), SINCE);
        }
        file.sign(SINCE);
        file.acknowledge(courses.handbook().version(), SINCE);
        return file;
    }
}
