package io.fengqiao.grid.work.rounds.http;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Role;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.work.rounds.Duties;
import io.fengqiao.grid.work.rounds.Duty;
import io.fengqiao.grid.work.rounds.DutyList;
import io.fengqiao.grid.work.rounds.LookingAtRounds;
import io.fengqiao.grid.work.rounds.MakeRound;
import io.fengqiao.grid.work.rounds.MakingRounds;
import io.fengqiao.grid.work.rounds.Obliged;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Rounds: whoever has to make them sees which are open and tells of them; officers see those of their area.
@RestController
@RequestMapping("/api/grid")
class RoundController {
    static final String ROUNDS =
            "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER', 'DEPARTMENT_OFFICER')";

    private final MakingRounds making;
    private final LookingAtRounds looking;
    private final Duties duties;
    private final DutyList list;
    private final CommandContexts mandates;

    RoundController(
            MakingRounds making, LookingAtRounds looking, Duties duties, DutyList list, CommandContexts mandates) {
        this.making = making;
        this.looking = looking;
        this.duties = duties;
        this.list = list;
        this.mandates = mandates;
    }

    /// @param on the day the round was made, in Shanghai
    /// @param nothingFound the explicit zero report: true exactly when there are no findings
    record Making(
            @NotNull LocalDate on,

            @Size(max = 50) @Nullable
            List<@NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String> findings,

            @Nullable Boolean nothingFound) {
        MakeRound command(String obliged) {
            return new MakeRound(
                    obliged, on, findings == null ? List.of() : findings, Boolean.TRUE.equals(nothingFound));
        }
    }

    @GetMapping("/my/rounds")
    @PreAuthorize(ROUNDS)
    Page<DutyView.OpenRound> mine(
            Caller caller, @RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
        var page = list.own(looking.seenBy(caller), own(caller), PageAsk.of(limit, after));
        var all = page.items().stream().map(Versioned::aggregate).toList();
        var open = looking.openToday(all);
        var rounds = new ArrayList<DutyView.OpenRound>();
        for (int i = 0; i < all.size(); i++) {
            var duty = all.get(i);
            open.get(i).forEach(one -> rounds.add(DutyView.OpenRound.of(duty, one, looking.book())));
        }
        return new Page<>(rounds, page.next());
    }

    /// The party an officer makes rounds for. A district's officers make none.
    private static List<String> own(Caller caller) {
        var codes = new ArrayList<String>();
        if (caller.is(Role.VILLAGE_OFFICER) || caller.is(Role.TOWN_OFFICER)) {
            codes.add(caller.division());
        }
        if (caller.is(Role.DEPARTMENT_OFFICER)) {
            codes.add(caller.unit());
        }
        return codes;
    }

    @GetMapping("/round-duties")
    @PreAuthorize(ROUNDS)
    Page<DutyView> list(
            Caller caller,
            @RequestParam Obliged.@Nullable Kind kind,
            @RequestParam @Nullable String division,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var page = list.page(looking.seenBy(caller), kind, division, PageAsk.of(limit, after));
        return new Page<>(views(page.items()), page.next());
    }

    @GetMapping("/round-duties/{code}")
    @PreAuthorize(ROUNDS)
    ResponseEntity<DutyView> one(Caller caller, @PathVariable String code) {
        return answer(
                HttpStatus.OK,
                duties.find(code, looking.seenBy(caller)).orElseThrow(() -> Refusal.notFound("duty", code)));
    }

    @PostMapping("/round-duties/{code}/rounds")
    @PreAuthorize("hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DEPARTMENT_OFFICER')")
    ResponseEntity<DutyView> make(
            Caller caller, HttpServletRequest request, @PathVariable String code, @Valid @RequestBody Making body) {
        return answer(
                HttpStatus.CREATED,
                making.make(body.command(code), looking.seenBy(caller), mandates.of(caller, request, body)));
    }

    private ResponseEntity<DutyView> answer(HttpStatus status, Versioned<Duty> stored) {
        return ResponseEntity.status(status)
                .eTag(CommandContexts.etag(stored.version()))
                .body(views(List.of(stored)).getFirst());
    }

    private List<DutyView> views(List<Versioned<Duty>> all) {
        var open = looking.openToday(all.stream().map(Versioned::aggregate).toList());
        var views = new ArrayList<DutyView>();
        for (int i = 0; i < all.size(); i++) {
            views.add(DutyView.of(all.get(i), open.get(i), looking.book()));
        }
        return views;
    }
}
