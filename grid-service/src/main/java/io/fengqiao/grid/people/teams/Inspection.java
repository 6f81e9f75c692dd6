package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.grid.net.divisions.Divisions;
import io.fengqiao.grid.people.staff.CourseBook;
import io.fengqiao.grid.people.staff.Employment;
import io.fengqiao.grid.people.staff.Line;
import io.fengqiao.grid.people.staff.Source;
import io.fengqiao.grid.people.staff.StaffFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds a team against the rules, as it is now: nothing is stored, so a finding is gone the moment
/// its cause is.
@UseCase
final class Inspection {
    /// A rural village has a villagers' committee, an urban community a residents' (S109).
    private static final String RURAL = "村民委员会";

    private final PostBook book;
    private final Conditions conditions;
    private final Divisions divisions;
    private final CourseBook courses;

    Inspection(PostBook book, Conditions conditions, Divisions divisions, CourseBook courses) {
        this.book = book;
        this.conditions = conditions;
        this.divisions = divisions;
        this.courses = courses;
    }

    /// @param workers who works in the grid
    /// @param files those of the members that are there, by person
    List<Finding> ofGrid(List<String> workers, Team team, Map<String, StaffFile> files, LocalDate day) {
        var findings = new ArrayList<Finding>();
        for (Post post : Post.values()) {
            if (post == Post.LINE) {
                book.lines().stream().sorted().forEach(line -> vacancy(team, post, line, findings));
            } else if (post.ofGrid()) {
                vacancy(team, post, null, findings);
            }
        }
        for (String worker : workers) {
            if (team.find(worker).filter(one -> one.post() == Post.GRID_WORKER).isEmpty()) {
                findings.add(new Finding(
                        Finding.Kind.NOT_APPOINTED,
                        "S105",
                        team.place().code(),
                        team.place().division(),
                        Post.GRID_WORKER,
                        null,
                        worker,
                        null,
                        null));
            }
        }
        members(team, files, day, findings);
        return findings;
    }

    List<Finding> ofUnit(Team team, Map<String, StaffFile> files, LocalDate day) {
        var findings = new ArrayList<Finding>();
        vacancy(team, Post.GRID_ADMINISTRATOR, null, findings);
        members(team, files, day, findings);
        return findings;
    }

    private void vacancy(Team team, Post post, @Nullable Line line, List<Finding> findings) {
        if (team.holding(post, line) < book.of(post).least()) {
            findings.add(new Finding(
                    Finding.Kind.VACANT,
                    post.ofGrid() ? "S106" : "S119",
                    team.place().code(),
                    team.place().division(),
                    post,
                    line,
                    null,
                    null,
                    null));
        }
    }

    private void members(Team team, Map<String, StaffFile> files, LocalDate day, List<Finding> findings) {
        for (Appointment held : team.members()) {
            var of = new About(team.place(), held, findings);
            term(of, day);
            var file = files.get(held.person());
            if (file == null || !file.serves()) {
                of.add(Finding.Kind.NOT_IN_SERVICE, "S106", file == null ? "no file" : null);
                continue;
            }
            fitness(of, file, day);
            if (held.post() == Post.GRID_WORKER) {
                worker(of, file);
            }
        }
    }

    private void term(About of, LocalDate day) {
        var until = of.held().until();
        if (until.isBefore(day)) {
            of.add(Finding.Kind.TERM_OVER, "S106", null);
        } else if (until.isBefore(day.plusDays(book.endingWithinDays()))) {
            of.add(Finding.Kind.TERM_ENDING, "S106", null);
        }
    }

    private void fitness(About of, StaffFile file, LocalDate day) {
        var held = of.held();
        conditions.unmet(of.place(), held.post(), held.line(), file, day).ifPresent(refusal -> {
            var rule = refusal.rule() == null ? "S106" : refusal.rule();
            if (rule.equals("S111")) {
                of.add(
                        Finding.Kind.NOT_TRAINED,
                        rule,
                        String.valueOf(refusal.arguments().getLast()));
            } else {
                of.add(Finding.Kind.CONDITION_LOST, rule, refusal.slug());
            }
        });
    }

    private void worker(About of, StaffFile file) {
        var missing = file.contents().equipment().missing();
        if (!missing.isEmpty()) {
            of.add(Finding.Kind.EQUIPMENT_MISSING, "S128", missing.toString());
        }
        var papers = file.contents().papers();
        if (papers.undertakingSignedOn() == null) {
            of.add(Finding.Kind.UNDERTAKING_MISSING, "S130", null);
        }
        if (!courses.handbook().version().equals(papers.handbook())) {
            of.add(
                    Finding.Kind.HANDBOOK_NOT_ACKNOWLEDGED,
                    "S113",
                    courses.handbook().version());
        }
        if (isRural(of.place().division())
                && file.profile().employment() instanceof Employment.PartTimeWorker(var source)
                && source != Source.GROUP_HEAD) {
            of.add(Finding.Kind.NOT_GROUP_HEAD, "S109", source.name());
        }
    }

    private boolean isRural(String village) {
        return divisions
                .find(village)
                .filter(division -> division.name().endsWith(RURAL))
                .isPresent();
    }

    private record About(Place place, Appointment held, List<Finding> findings) {
        void add(Finding.Kind kind, String rule, @Nullable String detail) {
            boolean ofTerm = kind == Finding.Kind.TERM_OVER || kind == Finding.Kind.TERM_ENDING;
            findings.add(new Finding(
                    kind,
                    rule,
                    place.code(),
                    place.division(),
                    held.post(),
                    held.line(),
                    held.person(),
                    detail,
                    ofTerm ? held.until() : null));
        }
    }
}
