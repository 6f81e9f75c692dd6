package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.calendar.WorkingCalendar;
import io.fengqiao.chassis.kernel.CommandContext;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.UseCase;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.people.staff.StaffFile;
import io.fengqiao.grid.people.staff.StaffFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Fills, renews and empties the posts of teams. What a worker's appointment asks of its grid follows at
/// once: see [FollowingTeams].
///
/// Not guaranteed: that two appointments of one person in two places, made at the same instant, see each
/// other; a finding shows what came of it.
@UseCase
final class AppointingStaff {
    private final Places places;
    private final StaffFiles files;
    private final Teams teams;
    private final Conditions conditions;
    private final PostBook book;

    AppointingStaff(Places places, StaffFiles files, Teams teams, Conditions conditions, PostBook book) {
        this.places = places;
        this.files = files;
        this.teams = teams;
        this.conditions = conditions;
        this.book = book;
    }

    /// @throws Refusal when a condition of the post is not fulfilled (S105 to S111, S119), naming
    /// the first; when
    ///     the grid is retired (S94)
    Versioned<Team> appoint(Appoint command, CommandContext mandate, Instant now) {
        var post = command.post();
        var place = places.staffedBy(mandate.caller(), command.place(), post);
        places.requireStanding(place);
        var file = files.find(command.person(), mandate.caller().scope())
                .orElseThrow(() -> Refusal.notFound("staff file", command.person()))
                .aggregate();
        if ((command.line() != null) != (post == Post.LINE)) {
            throw new Refusal("line-unfit", Refusal.Kind.INVALID, "S106", post);
        }
        requireTerm(post, command.from(), command.until(), now);
        conditions.unmet(place, post, command.line(), file, day(now)).ifPresent(refusal -> {
            throw refusal;
        });
        requireFullTimeAdministrators(place, post, file);
        var appointment = new Appointment(
                post, command.line(), file.person(), file.profile().unit(), command.from(), command.until());
        int most = book.of(post).most();
        return teams.change(place, mandate, team -> team.appoint(appointment, most, now));
    }

    Versioned<Team> renew(String code, String person, LocalDate until, CommandContext mandate, Instant now) {
        var place = placeOf(code, person, mandate);
        return teams.change(place, mandate, team -> {
            var held = team.find(person).orElseThrow(() -> Refusal.notFound("member of " + code, person));
            requireTerm(held.post(), day(now), until, now);
            return team.renew(person, until);
        });
    }

    Versioned<Team> relieve(String code, String person, LocalDate on, CommandContext mandate, Instant now) {
        if (on.isAfter(day(now))) {
            throw new Refusal("day-in-future", Refusal.Kind.INVALID, null, on, day(now));
        }
        var place = placeOf(code, person, mandate);
        return teams.change(place, mandate, team -> team.relieve(person, on, TeamEvent.Why.RELIEVED, now));
    }

    /// A department changes only what its own people hold: another's file is not in its scope.
    private Place placeOf(String code, String person, CommandContext mandate) {
        var caller = mandate.caller();
        var post = teams.of(Set.of(code)).values().stream()
                .flatMap(team -> team.find(person).stream())
                .map(Appointment::post)
                .findFirst()
                .orElse(Post.GRID_WORKER);
        var place = places.staffedBy(caller, code, post);
        if (files.find(person, caller.scope()).isEmpty()) {
            throw Refusal.notFound("staff file", person);
        }
        return place;
    }

    private void requireTerm(Post post, LocalDate from, LocalDate until, Instant now) {
        int years = book.of(post).longestYears();
        if (!until.isAfter(from) || until.isBefore(day(now))) {
            throw new Refusal("term-over", Refusal.Kind.INVALID, null, from, until);
        }
        if (until.isAfter(from.plusYears(years))) {
            throw new Refusal("term-too-long", Refusal.Kind.INVALID, "S106", post, years);
        }
    }

    /// Full-time means this post and no other, for the one who is to hold it and for the one who
    /// holds it (S119).
    private void requireFullTimeAdministrators(Place place, Post post, StaffFile file) {
        for (Team team : teams.with(file.person())) {
            var held = team.find(file.person()).orElseThrow().post();
            boolean elsewhere = !team.place().code().equals(place.code());
            if (elsewhere && (post == Post.GRID_ADMINISTRATOR || held == Post.GRID_ADMINISTRATOR)) {
                throw new Refusal(
                        "administrator-full-time",
                        Refusal.Kind.CONFLICT,
                        "S119",
                        file.person(),
                        held,
                        team.place().code());
            }
        }
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, WorkingCalendar.SHANGHAI);
    }
}
