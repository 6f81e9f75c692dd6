package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.http.CommandContexts;
import io.fengqiao.chassis.kernel.Caller;
import io.fengqiao.chassis.kernel.Page;
import io.fengqiao.chassis.kernel.PageAsk;
import io.fengqiao.chassis.kernel.Refusal;
import io.fengqiao.chassis.kernel.Versioned;
import io.fengqiao.grid.registers.entries.Reach;
import io.fengqiao.grid.registers.entries.Register;
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

/// Houses, standard addresses, organisations and things (S82, S95): a worker's of its grids, an officer's
/// of its area.
@RestController
@RequestMapping("/api/grid/premises")
@PreAuthorize(PremiseController.KEEPERS)
class PremiseController {
    static final String KEEPERS = "hasAnyRole('GRID_WORKER', 'VILLAGE_OFFICER', 'TOWN_OFFICER', 'DISTRICT_OFFICER')";

    private final RegisteringPremises registering;
    private final Reach reach;
    private final PremiseList list;
    private final PremiseSight sight;
    private final CommandContexts mandates;

    PremiseController(
            RegisteringPremises registering,
            Reach reach,
            PremiseList list,
            PremiseSight sight,
            CommandContexts mandates) {
        this.registering = registering;
        this.reach = reach;
        this.list = list;
        this.sight = sight;
        this.mandates = mandates;
    }

    record PremiseOn(@NotNull LocalDate on) {}

    @PostMapping
    ResponseEntity<PremiseView> register(
            Caller caller, HttpServletRequest request, @Valid @RequestBody PremiseBody body) {
        var stored = registering.register(sight.command(body), mandates.of(caller, request, body));
        return ResponseEntity.created(
                        URI.create("/api/grid/premises/" + stored.aggregate().id()))
                .eTag(CommandContexts.etag(stored.version()))
                .body(sight.view(stored));
    }

    /// `overdue`: only what nobody has looked at for longer than the rule of its kind allows.
    @GetMapping
    Page<PremiseView> list(
            Caller caller,
            @RequestParam Register register,
            @RequestParam @Nullable String grid,
            @RequestParam @Nullable PremiseKind kind,
            @RequestParam(defaultValue = "false") boolean gone,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String after) {
        var wanted = new PremiseList.Wanted(register, grid, kind, gone, sight.overdueUntil(register, overdue));
        return list.page(reach.of(caller), wanted, PageAsk.of(limit, after)).map(sight::view);
    }

    @GetMapping("/{id}")
    ResponseEntity<PremiseView> one(Caller caller, @PathVariable String id) {
        return answer(sight.get(known(id), reach.of(caller)));
    }

    @PostMapping("/{id}/checks")
    ResponseEntity<PremiseView> check(
            Caller caller, HttpServletRequest request, @PathVariable String id, @Valid @RequestBody PremiseOn body) {
        return answer(registering.confirm(known(id), body.on(), mandates.of(caller, request, body)));
    }

    @PostMapping("/{id}/removals")
    ResponseEntity<PremiseView> remove(
            Caller caller, HttpServletRequest request, @PathVariable String id, @Valid @RequestBody PremiseOn body) {
        return answer(registering.remove(known(id), body.on(), mandates.of(caller, request, body)));
    }

    static PremiseId known(String id) {
        return PremiseId.parse(id).orElseThrow(() -> Refusal.notFound("premise", id));
    }

    private ResponseEntity<PremiseView> answer(Versioned<Premise> stored) {
        return ResponseEntity.ok().eTag(CommandContexts.etag(stored.version())).body(sight.view(stored));
    }
}
