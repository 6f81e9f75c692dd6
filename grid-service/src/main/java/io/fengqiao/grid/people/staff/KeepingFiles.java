package io.fengqiao.grid.people.staff;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.chassis.kernel.Visibility;
import io.fengqiao.grid.net.divisions.Divisions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;

/// Opens and keeps the files of those who work for the grids.
@UseCase
final class KeepingFiles {
    private final StaffFiles files;
    private final EmployingUnits units;
    private final Divisions divisions;
    private final CourseBook book;
    private final InstantSource clock;

    KeepingFiles(StaffFiles files, EmployingUnits units, Divisions divisions, CourseBook book, InstantSource clock) {
        this.files = files;
        this.units = units;
        this.divisions = divisions;
        this.book = book;
        this.clock = clock;
    }

    Versioned<StaffFile> open(OpenFile command, CommandContext mandate) {
        var profile = profile(command, mandate);
        return files.open(command.person(), mandate, () -> StaffFile.open(command.person(), profile, today()));
    }

    Versioned<StaffFile> describe(OpenFile command, CommandContext mandate) {
        var profile = profile(command, mandate);
        return files.change(command.person(), mandate, file -> file.describe(profile));
    }

    /// S111.
    Versioned<StaffFile> train(String person, String course, LocalDate on, int hours, CommandContext mandate) {
        var passed = book.passed(course, notLaterThanToday(on), hours);
        return files.change(person, mandate, file -> file.train(passed));
    }

    /// S128.
    Versioned<StaffFile> issue(String person, Equipment.Kind kind, String serial, CommandContext mandate) {
        return files.change(person, mandate, file -> file.issue(kind, serial, today()));
    }

    Versioned<StaffFile> takeBack(String person, Equipment.Kind kind, CommandContext mandate) {
        return files.change(person, mandate, file -> file.takeBack(kind, today()));
    }

    /// S130: nobody signs for another.
    Versioned<StaffFile> sign(String person, CommandContext mandate) {
        requireOneself(person, "S130", mandate);
        return files.change(person, mandate, file -> file.sign(today()));
    }

    /// S113: the handbook in force, by the person itself.
    Versioned<StaffFile> acknowledge(String person, String handbook, CommandContext mandate) {
        requireOneself(person, "S113", mandate);
        if (!handbook.equals(book.handbook().version())) {
            throw new Refusal(
                    "handbook-not-in-force",
                    Refusal.Kind.INVALID,
                    "S113",
                    handbook,
                    book.handbook().version());
        }
        return files.change(person, mandate, file -> file.acknowledge(handbook, today()));
    }

    Versioned<StaffFile> comeBack(String person, CommandContext mandate) {
        return files.change(person, mandate, file -> file.comeBack(today()));
    }

    private Profile profile(OpenFile command, CommandContext mandate) {
        var unit = units.unitFor(command.unit(), command.employment());
        var reach = new Visibility(divisions.areasOf(unit.division()), Set.of(unit.code()), Set.of());
        if (!mandate.caller().scope().covers(reach)) {
            throw Refusal.notFound("unit", command.unit());
        }
        return Profile.of(command, unit);
    }

    private static void requireOneself(String person, String rule, CommandContext mandate) {
        if (!mandate.caller().subject().equals(person)) {
            throw new Refusal("only-oneself", Refusal.Kind.FORBIDDEN, rule);
        }
    }

    private LocalDate notLaterThanToday(LocalDate on) {
        if (on.isAfter(today())) {
            throw new Refusal("day-in-future", Refusal.Kind.INVALID, null, on, today());
        }
        return on;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.SHANGHAI);
    }
}
