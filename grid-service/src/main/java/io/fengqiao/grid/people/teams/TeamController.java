package io.fengqiao.grid.people.teams;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.people.staff.Line;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Teams: town and district fill the posts of their grids, departments send their own people (S106
/// to S110, S119).
@RestController
@RequestMapping("/api/grid/teams")
class TeamController {
    private static final String WRITE = "hasAnyRole('TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";
    static final String READ = "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER',"
            + " 'DEPARTMENT_OFFICER')";

    private final AppointingStaff appointing;
    private final FollowingTeams following;
    private final TeamPages pages;
    private final CommandContexts mandates;
    private final InstantSource clock;

    TeamController(
            AppointingStaff appointing,
            FollowingTeams following,
            TeamPages pages,
            CommandContexts mandates,
            InstantSource clock) {
        this.appointing = appointing;
        this.following = following;
        this.pages = pages;
        this.mandates = mandates;
        this.clock = clock;
    }

    record Appointing(
            @NotNull Post post,
            @Nullable Line line,
            @NotBlank @Size(max = 100) String person,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}

    record Renewing(@NotNull LocalDate until) {}

    record Relieving(@NotNull LocalDate on) {}

    record TeamView(String place, String division, List<Appointment> members) {
        static TeamView of(Versioned<Team> stored) {
            var team = stored.aggregate();
            return new TeamView(team.place().code(), team.place().division(), team.members());
        }
    }

    @PostMapping("/{place}/members")
    @PreAuthorize(WRITE)
    ResponseEntity<TeamView> appoint(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String place,
            @Valid @RequestBody Appointing body) {
        var command = new Appoint(place, body.post(), body.line(), body.person(), body.from(), body.until());
        return answer(appointing.appoint(command, mandates.of(caller, request, body), clock.instant()));
    }

    @PostMapping("/{place}/members/{person}/renewals")
    @PreAuthorize(WRITE)
    ResponseEntity<TeamView> renew(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String place,
            @PathVariable String person,
            @Valid @RequestBody Renewing body) {
        var mandate = mandates.of(caller, request, body);
        return answer(appointing.renew(place, person, body.until(), mandate, clock.instant()));
    }

    @PostMapping("/{place}/members/{person}/reliefs")
    @PreAuthorize(WRITE)
    ResponseEntity<TeamView> relieve(
            Caller caller,
            HttpServletRequest request,
            @PathVariable String place,
            @PathVariable String person,
            @Valid @RequestBody Relieving body) {
        var mandate = mandates.of(caller, request, body);
        return answer(appointing.relieve(place, person, body.on(), mandate, clock.instant()));
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<TeamView> list(
            Caller caller,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return pages.teams(caller.scope(), division, PageAsk.of(limit, after)).map(TeamView::of);
    }

    @GetMapping("/{place}")
    @PreAuthorize(READ)
    ResponseEntity<TeamView> one(Caller caller, @PathVariable String place) {
        var stored = pages.team(place, caller.scope()).orElseThrow(() -> Refusal.notFound("team", place));
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(TeamView.of(stored));
    }

    /// The grid follows before the answer is given.
    private ResponseEntity<TeamView> answer(Versioned<Team> stored) {
        var followed = following.follow(stored);
        return ResponseEntity.ok()
                .eTag(CommandContexts.etag(followed.version()))
                .body(TeamView.of(followed));
    }
}
