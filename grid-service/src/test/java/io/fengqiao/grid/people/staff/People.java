package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.kernel.Personal;
import java.time.LocalDate;
import java.util.List;

/// People who work for the grids, for tests: of 文汇社区 (urban) in 城东街道, and its departments.
public final class People {
    public static final LocalDate DAY = LocalDate.parse("2026-11-20");
    public static final String VILLAGE = "500114001001";
    public static final String TOWN = "500114001000";
    public static final String DISTRICT = "500114000000";

    private People() {}

    public static StaffFile of(String person, String division, Employment employment, String... courses) {
        var unit = division.equals(DISTRICT) ? "500114-police" : "P" + division;
        var profile = new Profile(
                new Personal(Personal.Kind.NAME, "sealed " + person, null),
                null,
                unit,
                division,
                employment,
                Force.ASSIGNED);
        var file = StaffFile.open(person, profile, DAY.minusYears(1));
        for (String course : courses) {
            file.train(new Training(course, DAY.minusMonths(1), 8, null));
        }
        return file;
    }

    public static StaffFile fullTimeWorker(String person, String... courses) {
        return of(person, TOWN, new Employment.FullTimeWorker(), courses);
    }

    public static Personal statement(String clear) {
        return new Personal(Personal.Kind.STATEMENT, "sealed " + clear, null);
    }

    public static CourseBook book() {
        return new CourseBook(
                "test",
                List.of(
                        new CourseBook.Course("grid-duties", "岗前培训", 8, null, "S111"),
                        new CourseBook.Course("confidentiality", "保密", 2, 3, "S130")),
                new CourseBook.Handbook("2026-1", LocalDate.parse("2026-01-01"), "S113"));
    }
}
