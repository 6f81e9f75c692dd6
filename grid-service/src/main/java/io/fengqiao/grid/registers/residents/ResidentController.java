package io.fengqiao.grid.registers.residents;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Reach;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
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

/// The register of residents (S95): a worker's of its grids, an officer's of its area.
@RestController
@RequestMapping("/api/grid/residents")
@PreAuthorize(ResidentController.KEEPERS)
class ResidentController {
    static final String KEEPERS = "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')";

    private final RegisteringResidents registering;
    private final Reach reach;
    private final ResidentList list;
    private final ResidentSight sight;
    private final CommandContexts mandates;

    ResidentController(
            RegisteringResidents registering,
            Reach reach,
            ResidentList list,
            ResidentSight sight,
            CommandContexts mandates) {
        this.registering = registering;
        this.reach = reach;
        this.list = list;
        this.sight = sight;
        this.mandates = mandates;
    }

    record Checking(@NotNull LocalDate on) {}

    record Leaving(Stay.@NotNull Why why, @NotNull LocalDate on) {}

    @PostMapping
    ResponseEntity<ResidentView> register(
            Caller caller, HttpServletRequest request, @Valid @RequestBody ResidentBody body) {
        var stored = registering.register(sight.command(body), mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/residents/" + stored.aggregate().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(sight.view(stored));
    }

    /// `overdue`: only whom nobody has looked at for longer than the rule of its kind allows.
    @GetMapping
    Page<ResidentView> list(
            Caller caller,
            @RequestParam @Nullable String grid,
            @RequestParam @Nullable ResidenceKind kind,
            @RequestParam(defaultValue = "false") boolean gone,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var wanted = new ResidentList.Wanted(grid, kind, gone, sight.overdueUntil(overdue));
        return list.page(reach.of(caller), wanted, PageAsk.of(limit, after)).map(sight::view);
    }

    /// A search is a POST: what a person is known by never stands in an address.
    @PostMapping("/searches")
    Page<ResidentView> search(
            Caller caller,
            @Valid @RequestBody ResidentSearchBody body,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        return list.known(reach.of(caller), sight.known(body), PageAsk.of(limit, after))
                .map(sight::view);
    }

    @GetMapping("/{id}")
    ResponseEntity<ResidentView> one(Caller caller, @PathVariable String id) {
        return answer(sight.get(known(id), reach.of(caller)));
    }

    @PostMapping("/{id}/checks")
    ResponseEntity<ResidentView> check(
            Caller caller, HttpServletRequest request, @PathVariable String id, @Valid @RequestBody Checking body) {
        return answer(registering.confirm(known(id), body.on(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{id}/departures")
    ResponseEntity<ResidentView> leave(
            Caller caller, HttpServletRequest request, @PathVariable String id, @Valid @RequestBody Leaving body) {
        return answer(registering.leave(known(id), body.why(), body.on(), mandates.of(caller, request, body)));
    }

    static ResidentId known(String id) {
        return ResidentId.parse(id).orElseThrow(() -> Refusal.notFound("resident", id));
    }

    private ResponseEntity<ResidentView> answer(Versioned<Resident> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(sight.view(stored));
    }
}
